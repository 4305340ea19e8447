package org.servicecircle.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.servicecircle.analysis.AreaChoice;
import org.servicecircle.analysis.AreaParameters;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.analysis.TableAnswers;
import org.servicecircle.web.Language;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The answers about coverage and gaps as files: the same questions, with {@code f}. */
@RestController
@Tag(name = "coverage")
class CoverageFileController {

    /** Asks for a file: the parameter is there and not empty. */
    private static final String WANTED = "f";

    private static final String NOT_EMPTY = "f!=";

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final TableAnswers answers;
    private final CoverageTable coverage;
    private final GapTable gaps;
    private final QuestionWords words;
    private final FileAnswer files;

    CoverageFileController(
            Snapshots snapshots,
            QuestionReader questions,
            TableAnswers answers,
            CoverageTable coverage,
            GapTable gaps,
            QuestionWords words,
            FileAnswer files) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.answers = answers;
        this.coverage = coverage;
        this.gaps = gaps;
        this.words = words;
        this.files = files;
    }

    @GetMapping(
            path = "/api/v1/coverage",
            params = {WANTED, NOT_EMPTY})
    @Operation(
            summary = "Coverage as a file",
            description =
                    "The same figures as JSON, with headings in words. A workbook has a second sheet that tells the"
                            + " question, the data and how to read it; a CSV tells the question and the data in its last columns.")
    void coverage(
            HttpServletRequest request,
            HttpServletResponse response,
            @Parameter(hidden = true) Language callers,
            @ParameterObject QuestionParameters asked,
            @ParameterObject AreaParameters listed,
            @ParameterObject FileParameters wanted)
            throws IOException {
        PlaceSnapshot snapshot = snapshots.current();
        FileKind kind = wanted.kind();
        Language language = wanted.language(callers);
        Question question = questions.read(asked, snapshot);
        AreaChoice choice = AreaChoice.read(listed, snapshot.areas());
        String name =
                words.fileName("coverage", snapshot, answers.question(snapshot, question, choice, language), language);
        files.send(
                new FileAnswer.File(kind, language, name, List.of("coverage", snapshot.facts(), question, choice)),
                () -> coverage.of(snapshot, answers.coverage(snapshot, question, choice, language), language),
                request,
                response);
    }

    @GetMapping(
            path = "/api/v1/gaps",
            params = {WANTED, NOT_EMPTY})
    @Operation(summary = "All gaps as a file, whatever their number")
    void gaps(
            HttpServletRequest request,
            HttpServletResponse response,
            @Parameter(hidden = true) Language callers,
            @ParameterObject QuestionParameters asked,
            @Parameter(description = "Keep to one street, by its code", example = "120103001")
                    @RequestParam(required = false)
                    String street,
            @ParameterObject FileParameters wanted)
            throws IOException {
        PlaceSnapshot snapshot = snapshots.current();
        FileKind kind = wanted.kind();
        Language language = wanted.language(callers);
        Question question = questions.read(asked, snapshot);
        AreaChoice choice = AreaChoice.read(new AreaParameters("", street), snapshot.areas());
        var understood = answers.question(snapshot, question, choice, language);
        files.send(
                new FileAnswer.File(
                        kind,
                        language,
                        words.fileName("gaps", snapshot, understood, language),
                        List.of("gaps", snapshot.facts(), question, choice)),
                () -> gaps.of(
                        snapshot, understood, answers.gaps(snapshot, question, choice.street(), language), language),
                request,
                response);
    }
}
