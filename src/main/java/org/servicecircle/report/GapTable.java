package org.servicecircle.report;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.servicecircle.analysis.CoverageView.QuestionView;
import org.servicecircle.analysis.GapView;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.file.CellKind;
import org.servicecircle.file.Column;
import org.servicecircle.file.Table;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** Gaps as a table, those with the most people first. */
@Component
class GapTable {

    private record Line(int rank, GapView gap) {}

    private static final List<String> EXPLAINED = List.of("unknown", "withheld", "blank", "minutes", "position");

    private final Texts texts;
    private final QuestionWords words;

    GapTable(Texts texts, QuestionWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** The table of these gaps. */
    Table<?> of(PlaceSnapshot snapshot, QuestionView question, Stream<GapView> gaps, Language language) {
        AtomicInteger rank = new AtomicInteger();
        return new Table<>(
                texts.say(language, "file.gaps"),
                columns(language),
                gaps.map(gap -> new Line(rank.incrementAndGet(), gap)),
                texts.say(language, "file.about"),
                words.facts(snapshot, question, EXPLAINED, language));
    }

    private List<Column<Line>> columns(Language language) {
        return List.of(
                column("rank", CellKind.COUNT, language, Line::rank),
                ofGap("streetCode", CellKind.TEXT, language, GapView::streetCode),
                ofGap("streetName", CellKind.TEXT, language, GapView::streetName),
                ofGap("communityCode", CellKind.TEXT, language, GapView::communityCode),
                ofGap("communityName", CellKind.TEXT, language, GapView::communityName),
                people("residents", language, GapView::residents),
                people("elders60", language, GapView::elders60),
                people("elders80", language, GapView::elders80),
                ofGap("dwellings", CellKind.COUNT, language, GapView::dwellings),
                ofGap("cause", CellKind.TEXT, language, GapView::causeText),
                nearest("nearest", CellKind.TEXT, language, GapView.NearestView::name),
                nearest("nearestMinutes", CellKind.MINUTES, language, near -> minutes(near, language)),
                nearest("nearestMetres", CellKind.METRES, language, GapView.NearestView::straightMetres),
                ofGap("lon", CellKind.DEGREES, language, GapView::lon),
                ofGap("lat", CellKind.DEGREES, language, GapView::lat));
    }

    private Object minutes(GapView.NearestView near, Language language) {
        return near.minutes() == null ? texts.say(language, "file.beyond") : near.minutes();
    }

    private Column<Line> column(String key, CellKind kind, Language language, Function<Line, Object> value) {
        return new Column<>(texts.say(language, "file.column." + key), kind, value);
    }

    private Column<Line> ofGap(String key, CellKind kind, Language language, Function<GapView, Object> value) {
        return column(key, kind, language, line -> value.apply(line.gap()));
    }

    private Column<Line> people(String group, Language language, Function<GapView, Long> count) {
        return new Column<>(texts.say(language, "file.group." + group), CellKind.COUNT, line -> {
            GapView gap = line.gap();
            return gap.withheld().contains(group)
                    ? texts.say(language, "file.fewer", gap.fewerThan())
                    : count.apply(gap);
        });
    }

    private Column<Line> nearest(
            String key, CellKind kind, Language language, Function<GapView.NearestView, Object> value) {
        return ofGap(
                key, kind, language, gap -> gap.nearestFacility() == null ? null : value.apply(gap.nearestFacility()));
    }
}
