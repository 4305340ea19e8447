package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.web.Language;
import org.servicecircle.web.VersionTags;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Coverage by street and community, minute by minute, and dwelling by dwelling. */
@RestController
@RequestMapping("/api/v1/coverage")
@Tag(name = "coverage", description = "Who reaches a service within a standard's time, and who does not")
class CoverageController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final Summing summing;
    private final Judge judge;
    private final CoverageWriter writer;
    private final VersionTags tags;

    CoverageController(
            Snapshots snapshots,
            QuestionReader questions,
            Summing summing,
            Judge judge,
            CoverageWriter writer,
            VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.summing = summing;
        this.judge = judge;
        this.writer = writer;
        this.tags = tags;
    }

    @GetMapping
    @Operation(
            summary = "Coverage of the district, its streets or its communities",
            parameters = {
                @Parameter(
                        name = "f",
                        in = ParameterIn.QUERY,
                        description = "As a file instead: the same figures under headings in words",
                        schema = @Schema(allowableValues = {"csv", "xlsx"})),
                @Parameter(
                        name = "lang",
                        in = ParameterIn.QUERY,
                        description = "Language of a file, before Accept-Language: a link sets no headers",
                        schema = @Schema(allowableValues = {"zh-CN", "en"}))
            },
            description = "Without any parameter: the headline standard, by street. Communities add up to their street,"
                    + " streets to the district. Unknown is never counted as uncovered; share is"
                    + " covered ÷ (covered + uncovered), null where nobody could be judged. Groups of 1 to 9 people are"
                    + " withheld.")
    ResponseEntity<CoverageView> coverage(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject QuestionParameters asked,
            @ParameterObject AreaParameters listed) {
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked, snapshot);
        AreaChoice choice = AreaChoice.read(listed, snapshot.areas());
        return tags.answer(
                request,
                () -> writer.view(snapshot, question, choice, summing.sums(snapshot, question), language),
                "coverage",
                snapshot.facts(),
                question,
                choice,
                language);
    }

    @GetMapping("/minutes")
    @Operation(
            summary = "How many need how many minutes, by street or community",
            description =
                    "Entry i of a group counts those whose walk takes i minutes, rounded up, i from 0 to 60; beyond"
                            + " needs more than an hour, unknown is not linked. Covered at m minutes is the sum of entries 0..m."
                            + " With at, perhaps gives the same including facilities of unknown hours: what it adds up to m is"
                            + " unknown, not uncovered. The limit of the question does not matter here.")
    ResponseEntity<MinutesView> minutes(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject QuestionParameters asked,
            @ParameterObject AreaParameters listed) {
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked, snapshot);
        AreaChoice choice = AreaChoice.read(listed, snapshot.areas());
        return tags.answer(
                request,
                () -> MinutesView.of(
                        writer.question(question, choice, snapshot, language),
                        snapshot.facts().schematic(),
                        snapshot.facts().dataVersion(),
                        MinuteCounts.of(judge.judge(snapshot, question), choice)),
                "minutes",
                snapshot.facts(),
                question,
                choice,
                language);
    }

    @GetMapping("/dwellings")
    @Operation(
            summary = "Minutes of every dwelling, in columns",
            description = "Minutes are tenths rounded up, null where no facility is within an hour; so m ≤ 15 here is"
                    + " covered at 15 minutes. With at, perhaps gives the same including facilities of unknown hours: who is"
                    + " in time only there is unknown, not uncovered. state: 0 linked, 1 not linked to the network."
                    + " people: residents, null when unknown or fewer than 10.")
    ResponseEntity<DwellingColumns> dwellings(WebRequest request, @ParameterObject QuestionParameters asked) {
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked, snapshot);
        return tags.answer(
                request,
                () -> DwellingColumns.of(judge.judge(snapshot, question)),
                "dwellings",
                snapshot.facts(),
                question);
    }
}
