package org.servicecircle.layer.ogc;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.web.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes resources as pages for people, from {@code templates/ogc}. Every text is escaped. */
@Component
class Pages {

    private final LayerAbout about;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler().defaultValue("").withLoader(Pages::source);

    Pages(LayerAbout about) {
        this.about = about;
    }

    /** A step of the way from the first page to this one. */
    record Crumb(String href, String title) {}

    /** What every page has. */
    record Head(Language language, PlaceFacts facts, String title, List<Crumb> crumbs, String json) {}

    /** One page; its template finds {@code more}, what every page has, and texts as {@code t.…}. */
    String page(String name, Head head, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("lang", head.language().tag());
        all.put("title", head.title());
        all.put("crumbs", head.crumbs());
        all.put("json", head.json());
        all.put("place", about.place(head.facts(), head.language()));
        all.put("statement", about.statement(head.facts(), head.language()));
        all.put("schematic", head.facts().schematic());
        all.put("t", (Mustache.CustomContext) key -> about.say(head.language(), "page." + key));
        return templates.computeIfAbsent(name, this::read).execute(all);
    }

    private Template read(String name) {
        return compiler.compile(source(name));
    }

    private static Reader source(String name) {
        try {
            return new InputStreamReader(
                    new ClassPathResource("templates/ogc/" + name + ".mustache").getInputStream(),
                    StandardCharsets.UTF_8);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
