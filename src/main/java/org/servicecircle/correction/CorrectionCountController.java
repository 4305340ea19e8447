package org.servicecircle.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.area.Street;
import org.servicecircle.area.StreetRepository;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.web.Language;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells how many reports wait for an answer. */
@RestController
@Tag(name = "corrections")
class CorrectionCountController {

    /** Reports about a street that nobody has decided yet. */
    record OpenReports(String streetCode, String streetName, long open) {}

    private final CorrectionRepository corrections;
    private final StreetRepository streets;
    private final CurrentData data;

    CorrectionCountController(CorrectionRepository corrections, StreetRepository streets, CurrentData data) {
        this.corrections = corrections;
        this.streets = streets;
        this.data = data;
    }

    @GetMapping("/api/v1/corrections/counts")
    @Operation(summary = "Open reports by street: numbers only")
    ListPage<OpenReports> counts(
            @Parameter(hidden = true) Language language,
            @Parameter(description = "Keep to one street, by its code", example = "120103001")
                    @RequestParam(required = false)
                    String street,
            @ParameterObject Window window) {
        List<Street> wanted = wanted(street);
        Map<String, Long> open = new HashMap<>();
        corrections
                .countByStreet(CorrectionStatus.open())
                .forEach(reports -> open.put(reports.streetCode(), reports.count()));
        return window.of(wanted, data.get().schematic())
                .map(one -> new OpenReports(
                        one.code(), one.name().in(language.locale()), open.getOrDefault(one.code(), 0L)));
    }

    private List<Street> wanted(String street) {
        if (Parameters.isMissing(street)) {
            return streets.findAllByOrderByCode();
        }
        return List.of(streets.findById(street)
                .orElseThrow(() -> ProblemException.badParameter("street", "unknown-street", street)));
    }
}
