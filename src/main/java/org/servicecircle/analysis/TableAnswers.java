package org.servicecircle.analysis;

import java.util.stream.Stream;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** The answer to one question as a table to hand on shows it. Every figure is the one that the API gives. */
@Component
public class TableAnswers {

    private final Summing summing;
    private final CoverageWriter writer;
    private final Gaps gaps;
    private final Texts texts;

    TableAnswers(Summing summing, CoverageWriter writer, Gaps gaps, Texts texts) {
        this.summing = summing;
        this.writer = writer;
        this.gaps = gaps;
        this.texts = texts;
    }

    /** The district and the areas chosen. */
    public CoverageView coverage(PlaceSnapshot snapshot, Question question, AreaChoice choice, Language language) {
        return writer.view(snapshot, question, choice, summing.sums(snapshot, question), language);
    }

    /** All gaps, or those of one street, those with the most people first. */
    public Stream<GapView> gaps(PlaceSnapshot snapshot, Question question, String street, Language language) {
        return gaps.find(snapshot, question, street).stream().map(gap -> GapView.of(gap, snapshot, texts, language));
    }

    /** The question as it was understood. */
    public CoverageView.QuestionView question(
            PlaceSnapshot snapshot, Question question, AreaChoice choice, Language language) {
        return writer.question(question, choice, snapshot, language);
    }
}
