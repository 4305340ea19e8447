package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.servicecircle.web.VersionTags;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Explains one dwelling: gate, way, facility, minutes, or why not. */
@RestController
@Tag(name = "dwellings")
class ReceiptController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final Judge judge;
    private final ReceiptWriter writer;
    private final DwellingRepository dwellings;
    private final VersionTags tags;

    ReceiptController(
            Snapshots snapshots,
            QuestionReader questions,
            Judge judge,
            ReceiptWriter writer,
            DwellingRepository dwellings,
            VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.judge = judge;
        this.writer = writer;
        this.dwellings = dwellings;
        this.tags = tags;
    }

    @GetMapping("/api/v1/dwellings/{id}/receipt")
    @Operation(
            summary = "Why one dwelling is or is not served, with the way in words and as a line",
            description = "Tells nothing of the people who live there.")
    ResponseEntity<ReceiptView> receipt(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @Parameter(description = "Id of a dwelling", schema = @Schema(type = "integer"), example = "1")
                    @PathVariable
                    String id,
            @ParameterObject QuestionParameters asked) {
        PlaceSnapshot snapshot = snapshots.current();
        int number = Parameters.integer("id", id, 0, 1, Integer.MAX_VALUE);
        Question question = questions.read(asked, snapshot);
        int home = snapshot.dwellings().find(number);
        Dwelling dwelling = dwellings.findById((long) number).orElse(null);
        if (home < 0 || dwelling == null) {
            throw ProblemException.notFound("id", "unknown-dwelling", number);
        }
        return tags.answer(
                request,
                () -> writer.view(judge.judge(snapshot, question), home, dwelling, language),
                "receipt",
                snapshot.facts(),
                question,
                number,
                language);
    }
}
