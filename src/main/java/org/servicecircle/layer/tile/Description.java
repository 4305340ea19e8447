package org.servicecircle.layer.tile;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.servicecircle.analysis.Question;
import org.servicecircle.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Something that is said of tiles, for programs and for people.
 *
 * @param type media type of what programs are given
 * @param version everything that it depends on beside address, form and language
 * @param json what programs are given
 * @param page what people are given
 */
public record Description(String type, List<?> version, Supplier<?> json, Supplier<Page> page) {

    /** Answers with a description in the form that the caller wants. */
    public interface Answers {

        /** As JSON or as a page, as {@code f} or {@code Accept} says. */
        ResponseEntity<Object> of(ServletWebRequest request, Language language, Description description);

        /** As JSON, whatever the caller would like better: what the address names has no other form. */
        ResponseEntity<Object> json(ServletWebRequest request, Language language, Description description);
    }

    /**
     * A page.
     *
     * @param template its name
     * @param collection the collection that it belongs to; null for what belongs to all
     * @param before the pages between that collection, or the first page, and this one
     * @param question what its map answers; null where nothing is asked
     * @param more what the template shows beside what every page has
     */
    public record Page(
            String template,
            String title,
            String collection,
            List<Before> before,
            Question question,
            Map<String, Object> more) {}

    /** A page on the way to another; its path stands below {@code /ogc}. */
    public record Before(String path, String title) {}
}
