package org.servicecircle.layer.collection;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Conditions;
import org.servicecircle.layer.cql2.Shape;

/**
 * How a stored point lies to a collection of points, lines and areas at once. The database's own functions refuse most
 * questions about such collections, or fail where parts lie over each other; so the parts are united, and asked about as
 * points, lines and areas.
 */
final class StoredCollections {

    /** Asks the database whether the stored point has a relation to a geometry of one kind. */
    interface Asking {
        Predicate of(Condition.SpatialRelation relation, Geometry part);
    }

    private final HibernateCriteriaBuilder builder;
    private final Asking asking;

    StoredCollections(HibernateCriteriaBuilder builder, Asking asking) {
        this.builder = builder;
        this.asking = asking;
    }

    static boolean isMixed(Shape shape) {
        return shape instanceof Shape.Given given
                && Geometry.TYPENAME_GEOMETRYCOLLECTION.equals(given.geometry().getGeometryType());
    }

    Predicate of(Condition.Spatial spatial) {
        if (spatial.left() instanceof Shape.Given && spatial.right() instanceof Shape.Given) {
            return constant(Conditions.matches(spatial, null, List.of()));
        }
        return spatial.left() instanceof Shape.Given given
                ? of(reversed(spatial.relation()), united(given.geometry()))
                : of(spatial.relation(), united(((Shape.Given) spatial.right()).geometry()));
    }

    private static Geometry united(Geometry collection) {
        return collection.isEmpty() ? collection : collection.union();
    }

    private Predicate of(Condition.SpatialRelation relation, Geometry united) {
        return Geometry.TYPENAME_GEOMETRYCOLLECTION.equals(united.getGeometryType())
                ? ofParts(relation, parts(united))
                : asking.of(relation, united);
    }

    private Predicate ofParts(Condition.SpatialRelation relation, List<Geometry> parts) {
        return switch (relation) {
            case INTERSECTS, WITHIN -> any(relation, parts);
            case DISJOINT -> any(Condition.SpatialRelation.INTERSECTS, parts).not();
            case TOUCHES ->
                builder.and(
                        any(Condition.SpatialRelation.INTERSECTS, parts),
                        any(Condition.SpatialRelation.WITHIN, parts).not());
            // A single point is not all of a collection, and has no part outside of what it meets.
            case EQUALS, CONTAINS, CROSSES, OVERLAPS -> constant(false);
        };
    }

    private Predicate any(Condition.SpatialRelation relation, List<Geometry> parts) {
        return builder.or(parts.stream().map(part -> asking.of(relation, part)).toArray(Predicate[]::new));
    }

    private Predicate constant(boolean value) {
        return value ? builder.conjunction() : builder.disjunction();
    }

    private static Condition.SpatialRelation reversed(Condition.SpatialRelation relation) {
        return switch (relation) {
            case CONTAINS -> Condition.SpatialRelation.WITHIN;
            case WITHIN -> Condition.SpatialRelation.CONTAINS;
            case INTERSECTS, DISJOINT, EQUALS, TOUCHES, CROSSES, OVERLAPS -> relation;
        };
    }

    /** The points, the lines and the areas of a collection, each as one geometry. */
    private static List<Geometry> parts(Geometry collection) {
        GeometryFactory factory = collection.getFactory();
        List<List<Geometry>> kinds = Stream.generate(() -> (List<Geometry>) new ArrayList<Geometry>())
                .limit(3)
                .toList();
        for (int i = 0; i < collection.getNumGeometries(); i++) {
            Geometry part = collection.getGeometryN(i);
            kinds.get(part.getDimension()).add(part);
        }
        return kinds.stream()
                .filter(kind -> !kind.isEmpty())
                .map(factory::buildGeometry)
                .toList();
    }
}
