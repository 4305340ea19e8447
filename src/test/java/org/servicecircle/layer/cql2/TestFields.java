package org.servicecircle.layer.cql2;

import java.util.List;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.geo.OutputReference;

/** A layer with fields of every type. */
final class TestFields {

    static final Field NAME = new Field("name", "name", FieldType.TEXT);
    static final Field OWNER = new Field("owner", "owner", FieldType.TEXT);
    static final Field FLOORS = new Field("floors", "floors", FieldType.INTEGER);
    static final Field DEPTH = new Field("depth", "depth", FieldType.NUMBER);
    static final Field STEP_FREE = new Field("stepFree", "step_free", FieldType.BOOLEAN);
    static final Field OPENS_ON = new Field("opensOn", "opens_on", FieldType.DATE);
    static final Field CLOSES_ON = new Field("closesOn", "closes_on", FieldType.DATE);

    static final List<Field> ALL = List.of(
            NAME,
            OWNER,
            FLOORS,
            DEPTH,
            STEP_FREE,
            OPENS_ON,
            CLOSES_ON,
            new Field("category", "category", FieldType.TEXT),
            new Field("taxes", "taxes", FieldType.NUMBER),
            new Field("updatedOn", "updated_on", FieldType.DATE),
            new Field("stock:number", "stock_no", FieldType.TEXT),
            new Field("街道", "street", FieldType.TEXT),
            new Field("between", "between", FieldType.INTEGER));

    static final FilterContext CONTEXT = new FilterContext(ALL, OutputReference.CRS84);

    private TestFields() {}

    static Condition text(String filter) {
        return Cql2Text.parse(filter, CONTEXT);
    }

    static Condition json(String filter) {
        return Cql2Json.parse(filter, CONTEXT);
    }
}
