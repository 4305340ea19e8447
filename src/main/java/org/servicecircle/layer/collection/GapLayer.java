package org.servicecircle.layer.collection;

import java.util.List;
import org.servicecircle.analysis.AreaChoice;
import org.servicecircle.analysis.CoverageView;
import org.servicecircle.analysis.GapOnMap;
import org.servicecircle.analysis.GapView;
import org.servicecircle.analysis.MapAnswers;
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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Clusters of homes that fall short of what is asked about, those with the most people first. */
@Component
@Order(6)
final class GapLayer implements Layer {

    private static final List<Field> FIELDS = List.of(
            new Field("category", "category", FieldType.TEXT),
            new Field("profile", "profile", FieldType.TEXT),
            new Field("limitMinutes", "limit_min", FieldType.NUMBER),
            new Field("asOf", "as_of", FieldType.DATE),
            new Field("streetCode", "street", FieldType.TEXT),
            new Field("streetName", "street_nam", FieldType.TEXT),
            new Field("communityCode", "community", FieldType.TEXT),
            new Field("communityName", "commun_nam", FieldType.TEXT),
            new Field("residents", "residents", FieldType.INTEGER),
            new Field("elders60", "elders60", FieldType.INTEGER),
            new Field("elders80", "elders80", FieldType.INTEGER),
            new Field("dwellings", "dwellings", FieldType.INTEGER),
            new Field("cause", "cause", FieldType.TEXT),
            new Field("nearestId", "near_id", FieldType.INTEGER),
            new Field("nearestName", "near_name", FieldType.TEXT),
            new Field("nearestMinutes", "near_min", FieldType.NUMBER),
            new Field("nearestStraightMetres", "near_m", FieldType.INTEGER),
            new Field("lon", "lon", FieldType.NUMBER),
            new Field("lat", "lat", FieldType.NUMBER));

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final TableAnswers answers;
    private final MapAnswers map;
    private final Held<List<Feature>> held = new Held<>();

    GapLayer(Snapshots snapshots, QuestionReader questions, TableAnswers answers, MapAnswers map) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.answers = answers;
        this.map = map;
    }

    @Override
    public String id() {
        return "gaps";
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
        List<Object> version = List.of(id(), snapshot.facts(), question);
        List<Feature> features = held.of(version, () -> features(snapshot, question));
        return new ComputedContent(FIELDS, version, ComputedRows.of(features));
    }

    private List<Feature> features(PlaceSnapshot snapshot, Question question) {
        CoverageView.QuestionView asked =
                answers.question(snapshot, question, new AreaChoice(true, null), Language.ZH_CN);
        return map.gaps(snapshot, question).stream()
                .map(gap -> feature(gap, asked))
                .toList();
    }

    private static Feature feature(GapOnMap onMap, CoverageView.QuestionView asked) {
        GapView gap = onMap.gap();
        GapView.NearestView nearest = gap.nearestFacility();
        return Rows.ofArea(
                gap.id(),
                onMap.outline(),
                asked.category(),
                asked.profile(),
                asked.limitMinutes(),
                asked.asOf(),
                gap.streetCode(),
                gap.streetName(),
                gap.communityCode(),
                gap.communityName(),
                gap.residents(),
                gap.elders60(),
                gap.elders80(),
                gap.dwellings(),
                gap.cause(),
                nearest == null ? null : nearest.id(),
                nearest == null ? null : nearest.name(),
                nearest == null ? null : nearest.minutes(),
                nearest == null ? null : nearest.straightMetres(),
                gap.lon(),
                gap.lat());
    }
}
