package org.servicecircle.layer.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.analysis.AreaChoice;
import org.servicecircle.analysis.CountView;
import org.servicecircle.analysis.CoverageView;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.analysis.TableAnswers;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.GeometryKind;
import org.servicecircle.web.Language;

/** How the streets, or the communities, meet a question. Every figure is the one that the API gives. */
final class CoverageLayer implements Layer {

    private static final List<Field> FIELDS = fieldList();

    private final String id;
    private final boolean byCommunity;
    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final TableAnswers answers;
    private final Outlines outlines;
    private final Held<List<Feature>> held = new Held<>();

    /** The outlines of areas by their codes, of the data that is loaded now. */
    interface Outlines {
        Map<String, MultiPolygon> byCode();
    }

    CoverageLayer(
            String id,
            boolean byCommunity,
            Snapshots snapshots,
            QuestionReader questions,
            TableAnswers answers,
            Outlines outlines) {
        this.id = id;
        this.byCommunity = byCommunity;
        this.snapshots = snapshots;
        this.questions = questions;
        this.answers = answers;
        this.outlines = outlines;
    }

    private static List<Field> fieldList() {
        List<Field> fields = new ArrayList<>(List.of(
                new Field("code", "code", FieldType.TEXT),
                new Field("name", "name", FieldType.TEXT),
                new Field("nameEn", "name_en", FieldType.TEXT),
                new Field("streetCode", "street", FieldType.TEXT),
                new Field("category", "category", FieldType.TEXT),
                new Field("profile", "profile", FieldType.TEXT),
                new Field("limitMinutes", "limit_min", FieldType.NUMBER),
                new Field("asOf", "as_of", FieldType.DATE),
                new Field("basis", "basis", FieldType.TEXT),
                new Field("share", "share", FieldType.NUMBER),
                new Field("medianMinutes", "median_min", FieldType.NUMBER),
                new Field("p90Minutes", "p90_min", FieldType.NUMBER),
                new Field("total", "total", FieldType.INTEGER),
                new Field("covered", "covered", FieldType.INTEGER),
                new Field("uncovered", "uncovered", FieldType.INTEGER),
                new Field("unknown", "unknown", FieldType.INTEGER)));
        Map<String, String> groups =
                Map.of("residents", "res", "elders60", "e60", "elders80", "e80", "dwellings", "dw");
        for (String group : List.of("residents", "elders60", "elders80", "dwellings")) {
            String shortly = groups.get(group);
            fields.add(new Field(group + "Total", shortly + "_total", FieldType.INTEGER));
            fields.add(new Field(group + "Covered", shortly + "_cover", FieldType.INTEGER));
            fields.add(new Field(group + "Uncovered", shortly + "_uncov", FieldType.INTEGER));
            fields.add(new Field(group + "Unknown", shortly + "_unkn", FieldType.INTEGER));
        }
        return List.copyOf(fields);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public GeometryKind geometry() {
        return GeometryKind.AREAS;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public boolean answersQuestion() {
        return true;
    }

    @Override
    public Content content(QuestionParameters asked) {
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked, snapshot);
        List<Object> version = List.of(id, snapshot.facts(), question);
        return new ComputedContent(
                FIELDS, version, ComputedRows.of(held.of(version, () -> features(snapshot, question))));
    }

    private List<Feature> features(PlaceSnapshot snapshot, Question question) {
        CoverageView answer = answers.coverage(snapshot, question, new AreaChoice(byCommunity, null), Language.ZH_CN);
        Map<String, MultiPolygon> shapes = outlines.byCode();
        return answer.areas().stream()
                .filter(row -> shapes.containsKey(row.code()))
                .map(row -> Rows.ofArea(row.code(), shapes.get(row.code()), values(row, answer)))
                .toList();
    }

    private static Object[] values(CoverageView.Row row, CoverageView answer) {
        CoverageView.QuestionView question = answer.question();
        Stream<Object> told = Stream.of(
                row.code(),
                row.nameZh(),
                row.nameEn(),
                row.streetCode(),
                question.category(),
                question.profile(),
                question.limitMinutes(),
                question.asOf(),
                answer.basis(),
                row.share(),
                row.medianMinutes(),
                row.p90Minutes());
        // What the share is of comes first, then every group.
        CountView basis = "residents".equals(answer.basis()) ? row.residents() : row.dwellings();
        Stream<Object> counted = Stream.of(basis, row.residents(), row.elders60(), row.elders80(), row.dwellings())
                .flatMap(CoverageLayer::counts);
        return Stream.concat(told, counted).toArray();
    }

    private static Stream<Object> counts(CountView group) {
        return group == null
                ? Arrays.stream(new Object[4])
                : Stream.of(group.total(), group.covered(), group.uncovered(), group.unknown());
    }
}
