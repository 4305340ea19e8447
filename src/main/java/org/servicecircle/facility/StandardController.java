package org.servicecircle.facility;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.web.Language;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What counts as being served, as rows with their sources. */
@RestController
@Tag(name = "services")
class StandardController {

    /**
     * A standard as the API shows it.
     *
     * @param minutes null when the standard names a distance, in {@code metres}
     * @param window hours within which a facility must be open, or null
     * @param verified whether the source itself was seen
     */
    record StandardView(
            String code,
            String name,
            String nameZh,
            String nameEn,
            String category,
            String profile,
            Integer minutes,
            Integer metres,
            OpeningWindow window,
            String source,
            boolean verified) {

        static StandardView of(Standard standard, Language language) {
            return new StandardView(
                    standard.code(),
                    standard.name().in(language.locale()),
                    standard.name().zh(),
                    standard.name().en(),
                    standard.categoryCode(),
                    standard.profile(),
                    standard.minutes(),
                    standard.metres(),
                    standard.window().orElse(null),
                    standard.source(),
                    standard.verified());
        }
    }

    private final StandardRepository standards;

    StandardController(StandardRepository standards) {
        this.standards = standards;
    }

    @GetMapping("/api/v1/standards")
    @Operation(summary = "The standards by which coverage may be judged; the first is the headline question")
    ListPage<StandardView> standards(@Parameter(hidden = true) Language language, @ParameterObject Window window) {
        return window.of(standards.findAllByOrderBySortOrderAscCodeAsc(), false)
                .map(standard -> StandardView.of(standard, language));
    }
}
