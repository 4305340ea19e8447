package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.web.Language;
import org.servicecircle.web.VersionTags;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Proposes where new sites should go. */
@RestController
@Tag(name = "siting", description = "Where new sites would serve the most of those who are left out")
class SitingController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final Siting siting;
    private final SitingWriter writer;
    private final VersionTags tags;

    SitingController(
            Snapshots snapshots, QuestionReader questions, Siting siting, SitingWriter writer, VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.siting = siting;
        this.writer = writer;
        this.tags = tags;
    }

    @GetMapping("/api/v1/siting")
    @Operation(
            summary = "New sites for those whom a question leaves uncovered",
            description = "Maximal covering over the candidates, existing sites fixed, without capacities. Chosen"
                    + " greedily: gains at least 63 % of what the best choice would; mostGained is a proven bound on"
                    + " what any choice of as many sites gains. A site is reached by everybody within the question's"
                    + " limit. Sites that would gain fewer than 10 people are not proposed.")
    ResponseEntity<SitingView> sites(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject QuestionParameters asked,
            @Parameter(
                            description = "Where sites may stand: on stored candidate plots, or at any junction open to"
                                    + " everybody; plots where there are any, else junctions",
                            schema = @Schema(allowableValues = {"plots", "junctions"}))
                    @RequestParam(required = false)
                    String candidates,
            @Parameter(
                            description = "How many sites at most, 1 to 50",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "5"))
                    @RequestParam(required = false)
                    String sites) {
        PlaceSnapshot snapshot = snapshots.current();
        SitingQuestion question = SitingQuestion.read(questions.read(asked, snapshot), candidates, sites, snapshot);
        return tags.answer(
                request,
                () -> writer.view(snapshot, question, siting.choose(snapshot, question), language),
                "siting",
                snapshot.facts(),
                question,
                language);
    }
}
