package org.servicecircle.layer.collection;

import java.util.List;
import java.util.Locale;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.GeometryKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every piece of the walking network between two junctions. Its number is its id, which a new network gives anew. */
@Component
@Order(5)
final class WalkwayLayer implements Layer {

    private static final List<Field> FIELDS = List.of(
            new Field("kind", "kind", FieldType.TEXT),
            new Field("name", "name", FieldType.TEXT),
            new Field("lengthMetres", "length_m", FieldType.NUMBER),
            new Field("direction", "direction", FieldType.TEXT),
            new Field("access", "access", FieldType.TEXT),
            new Field("wheelchair", "wheelchair", FieldType.BOOLEAN),
            new Field("openingHours", "hours", FieldType.TEXT));

    private final Snapshots snapshots;

    WalkwayLayer(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String id() {
        return "walkways";
    }

    @Override
    public GeometryKind geometry() {
        return GeometryKind.LINE;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Content content(QuestionParameters asked) {
        PlaceSnapshot snapshot = snapshots.current();
        return new ComputedContent(FIELDS, List.of(id(), snapshot.facts()), new WalkwayRows(snapshot.network()));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
