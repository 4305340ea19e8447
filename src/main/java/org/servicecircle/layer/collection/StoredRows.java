package org.servicecircle.layer.collection;

import jakarta.persistence.criteria.Expression;
import java.util.List;
import org.hibernate.query.criteria.JpaRoot;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.file.Field;

/**
 * How the rows of a table become features, within one query.
 *
 * @param id the row's number, which is the feature's id and the layer's own order
 * @param lonE7 longitude of the point in degrees × 10⁷, which an index holds
 * @param latE7 its latitude
 * @param fields as the layer has them
 */
record StoredRows<E>(
        JpaRoot<E> root,
        Expression<Long> id,
        Expression<? extends Geometry> geometry,
        Expression<Integer> lonE7,
        Expression<Integer> latE7,
        List<StoredField> fields) {

    Expression<?> of(Field field) {
        return fields.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow()
                .stored();
    }
}
