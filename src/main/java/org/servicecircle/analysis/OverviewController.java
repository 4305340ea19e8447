package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.web.Language;
import org.servicecircle.web.VersionTags;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Every category at once, area by area. */
@RestController
@Tag(name = "coverage")
class OverviewController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final Overview overview;
    private final OverviewWriter writer;
    private final VersionTags tags;

    OverviewController(
            Snapshots snapshots, QuestionReader questions, Overview overview, OverviewWriter writer, VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.overview = overview;
        this.writer = writer;
        this.tags = tags;
    }

    @GetMapping("/api/v1/coverage/overview")
    @Operation(
            summary = "Coverage of every category at once, by street or community",
            description = "One row for each leaf category of which a facility is stored, one column for each area. Each"
                    + " cell is what /api/v1/coverage says for that category and area. Unknown is never counted as"
                    + " uncovered; groups of 1 to 9 people are withheld.")
    ResponseEntity<OverviewView> overview(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject OverviewParameters asked,
            @ParameterObject AreaParameters listed) {
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked.question(), snapshot);
        AreaChoice choice = AreaChoice.read(listed, snapshot.areas());
        return tags.answer(
                request,
                () -> writer.view(snapshot, question, choice, overview.sums(snapshot, question), language),
                "overview",
                snapshot.facts(),
                question,
                choice,
                language);
    }
}
