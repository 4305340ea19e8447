package org.servicecircle.report;

import io.swagger.v3.oas.annotations.Hidden;
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
import org.servicecircle.file.FileAnswer;
import org.servicecircle.file.FileKind;
import org.servicecircle.file.FileParameters;
import org.servicecircle.web.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The answers about coverage and gaps as files: the same questions, with {@code f}. They are described beside the answers
 * that they belong to, since a description holds one operation for an address.
 */
@Hidden
@RestController
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
    void coverage(
            HttpServletRequest request,
            HttpServletResponse response,
            Language callers,
            QuestionParameters asked,
            AreaParameters listed,
            FileParameters wanted)
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
                () -> kind.of(coverage.of(snapshot, answers.coverage(snapshot, question, choice, language), language)),
                request,
                response);
    }

    @GetMapping(
            path = "/api/v1/gaps",
            params = {WANTED, NOT_EMPTY})
    void gaps(
            HttpServletRequest request,
            HttpServletResponse response,
            Language callers,
            QuestionParameters asked,
            @RequestParam(required = false) String street,
            FileParameters wanted)
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
                () -> kind.of(gaps.of(
                        snapshot, understood, answers.gaps(snapshot, question, choice.street(), language), language)),
                request,
                response);
    }
}
