package org.servicecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.servicecircle.analysis.CountView;
import org.servicecircle.analysis.CoverageView;
import org.servicecircle.analysis.CoverageView.Row;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.file.CellKind;
import org.servicecircle.file.Column;
import org.servicecircle.file.Fact;
import org.servicecircle.file.Table;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** Coverage as a table: the district first, then its areas, then what lies in none. */
@Component
class CoverageTable {

    /**
     * A row and what it is about.
     *
     * @param level district, street, community or outside
     */
    private record Line(String level, Row row) {}

    private record Group(String code, Function<Row, CountView> counts) {}

    private static final List<Group> GROUPS = List.of(
            new Group("residents", Row::residents),
            new Group("elders60", Row::elders60),
            new Group("elders80", Row::elders80),
            new Group("dwellings", Row::dwellings));

    private static final List<String> EXPLAINED = List.of("unknown", "share", "withheld", "blank", "minutes");

    private final Texts texts;
    private final QuestionWords words;

    CoverageTable(Texts texts, QuestionWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** The table of one answer; its notes stand among the facts. */
    Table<?> of(PlaceSnapshot snapshot, CoverageView view, Language language) {
        List<Fact> facts = new ArrayList<>(words.facts(snapshot, view.question(), EXPLAINED, language));
        view.notes().stream()
                .filter(note -> !"schematic".equals(note.code()))
                .forEach(note -> facts.add(words.fact("note", note.text(), false, language)));
        return new Table<>(
                texts.say(language, "file.coverage"),
                columns(view, language),
                lines(view),
                texts.say(language, "file.about"),
                facts);
    }

    private static Stream<Line> lines(CoverageView view) {
        String level = view.question().by();
        Stream<Line> within = view.areas().stream().map(row -> new Line(level, row));
        Stream<Line> outside = view.outside() == null ? Stream.empty() : Stream.of(new Line("outside", view.outside()));
        return Stream.of(Stream.of(new Line("district", view.district())), within, outside)
                .flatMap(Function.identity());
    }

    private List<Column<Line>> columns(CoverageView view, Language language) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(text("level", language, line -> texts.say(language, "file.level." + line.level())));
        columns.add(text("code", language, line -> line.row().code()));
        columns.add(text("name", language, line -> line.row().name()));
        if ("community".equals(view.question().by())) {
            columns.add(text("streetCode", language, line -> line.row().streetCode()));
            columns.add(text("streetName", language, line -> line.row().streetName()));
        }
        GROUPS.forEach(group -> columns.addAll(ofGroup(group, language)));
        columns.add(new Column<>(
                heading("median", language),
                CellKind.MINUTES,
                line -> line.row().medianMinutes()));
        columns.add(new Column<>(
                heading("p90", language), CellKind.MINUTES, line -> line.row().p90Minutes()));
        return columns;
    }

    private Column<Line> text(String key, Language language, Function<Line, Object> value) {
        return new Column<>(heading(key, language), CellKind.TEXT, value);
    }

    private List<Column<Line>> ofGroup(Group group, Language language) {
        return List.of(
                count(group, "total", CountView::total, language),
                count(group, "covered", CountView::covered, language),
                count(group, "uncovered", CountView::uncovered, language),
                count(group, "unknown", CountView::unknown, language),
                new Column<>(heading(group, "share", language), CellKind.SHARE, line -> share(group, line.row())));
    }

    private Column<Line> count(Group group, String part, Function<CountView, Object> value, Language language) {
        return new Column<>(heading(group, part, language), CellKind.COUNT, line -> {
            CountView counts = group.counts().apply(line.row());
            if (counts == null) {
                return null;
            }
            return counts.fewerThan() == null
                    ? value.apply(counts)
                    : texts.say(language, "file.fewer", counts.fewerThan());
        });
    }

    /** Null where nobody could be judged, or nothing is told. */
    private static Double share(Group group, Row row) {
        CountView counts = group.counts().apply(row);
        return counts == null ? null : counts.share();
    }

    private String heading(String key, Language language) {
        return texts.say(language, "file.column." + key);
    }

    private String heading(Group group, String part, Language language) {
        return texts.say(
                language,
                "file.column.of-group",
                texts.say(language, "file.group." + group.code()),
                texts.say(language, "file.part." + part));
    }
}
