package org.servicecircle.dataset;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Adds {@code meets_box(geometry, box)} to the query language: have they a point in common?
 *
 * <p>The operator {@code &&} comes first because it is the one spelling for which both H2 and PostGIS use a spatial
 * index. It is not enough alone: PostGIS compares boxes in single precision, which lets in points up to a metre away.
 * Call the function bare in a where clause: compared with {@code = true}, H2 reads the whole table.
 */
public final class BoxFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "meets_box",
                        "(?1 && ?2 and ST_Intersects(?1, ?2))",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
