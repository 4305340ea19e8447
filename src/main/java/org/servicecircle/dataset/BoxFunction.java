package org.servicecircle.dataset;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Adds {@code box_overlaps(geometry, box)} to the query language: do the envelopes meet?
 *
 * <p>It becomes the operator {@code &&}, the one spelling for which both H2 and PostGIS use a spatial index. Call it
 * bare in a where clause: compared with {@code = true}, H2 reads the whole table.
 */
public final class BoxFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "box_overlaps",
                        "(?1 && ?2)",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
