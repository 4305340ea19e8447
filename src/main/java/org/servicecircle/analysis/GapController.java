package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.web.Language;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Texts;
import org.servicecircle.web.VersionTags;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Lists who falls short, where, and why. */
@RestController
@Tag(name = "coverage")
class GapController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final Gaps gaps;
    private final Texts texts;
    private final VersionTags tags;

    GapController(Snapshots snapshots, QuestionReader questions, Gaps gaps, Texts texts, VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.gaps = gaps;
        this.texts = texts;
        this.tags = tags;
    }

    @GetMapping("/api/v1/gaps")
    @Operation(
            summary = "Clusters of uncovered dwellings, those with the most people first",
            parameters = {
                @Parameter(
                        name = "f",
                        in = ParameterIn.QUERY,
                        description = "As a file instead: all gaps, whatever offset and limit",
                        schema = @Schema(allowableValues = {"csv", "xlsx"})),
                @Parameter(
                        name = "lang",
                        in = ParameterIn.QUERY,
                        description = "Language of a file, before Accept-Language: a link sets no headers",
                        schema = @Schema(allowableValues = {"zh-CN", "en"}))
            },
            description = "Uncovered dwellings of one community within 150 m of each other, directly or through others."
                    + " Dwellings of unknown coverage are in no gap.")
    ResponseEntity<ListPage<GapView>> gaps(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject QuestionParameters asked,
            @ParameterObject Window window,
            @Parameter(description = "Keep to one street, by its code", example = "120103001")
                    @RequestParam(required = false)
                    String street) {
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked, snapshot);
        String only = AreaChoice.knownStreet(street, snapshot.areas());
        return tags.answer(
                request,
                () -> window.of(
                                gaps.find(snapshot, question, only),
                                snapshot.facts().schematic())
                        .map(gap -> GapView.of(gap, snapshot, texts, language)),
                "gaps",
                snapshot.facts(),
                question,
                only,
                window,
                language);
    }
}
