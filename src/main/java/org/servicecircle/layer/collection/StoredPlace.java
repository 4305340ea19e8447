package org.servicecircle.layer.collection;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryCollectionIterator;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Conditions;
import org.servicecircle.layer.cql2.Shape;

/**
 * Says how two places lie to each other in the store's own language, where every stored place is one point. Neither database
 * relates collections of several dimensions, so those are taken apart.
 */
final class StoredPlace {

    private final HibernateCriteriaBuilder builder;
    private final StoredRows<?> rows;

    StoredPlace(HibernateCriteriaBuilder builder, StoredRows<?> rows) {
        this.builder = builder;
        this.rows = rows;
    }

    Predicate of(Condition.Spatial spatial) {
        if (spatial.left() instanceof Shape.Given left) {
            return spatial.right() instanceof Shape.Given right
                    ? constant(Conditions.holds(left.geometry(), spatial.relation(), right.geometry()))
                    : ofGiven(turned(spatial.relation()), left.geometry());
        }
        if (spatial.right() instanceof Shape.Given right) {
            return ofGiven(spatial.relation(), right.geometry());
        }
        return switch (spatial.relation()) {
            case INTERSECTS, EQUALS, CONTAINS, WITHIN -> constant(true);
            case DISJOINT, TOUCHES, CROSSES, OVERLAPS -> constant(false);
        };
    }

    /** How the point lies to a place; a point crosses and overlaps nothing. */
    private Predicate ofGiven(Condition.SpatialRelation relation, Geometry given) {
        return switch (relation) {
            case INTERSECTS -> meets(given);
            case DISJOINT -> meets(given).not();
            case WITHIN -> isWithin(given);
            case TOUCHES -> builder.and(meets(given), isWithin(given).not());
            // All that lies in a point is that point.
            case EQUALS, CONTAINS -> given.getDimension() == 0 && isOnePoint(given) ? meets(given) : constant(false);
            case CROSSES, OVERLAPS -> constant(false);
        };
    }

    private static boolean isOnePoint(Geometry points) {
        return points.getEnvelopeInternal().getDiameter() == 0;
    }

    private static Condition.SpatialRelation turned(Condition.SpatialRelation relation) {
        return switch (relation) {
            case CONTAINS -> Condition.SpatialRelation.WITHIN;
            case WITHIN -> Condition.SpatialRelation.CONTAINS;
            case INTERSECTS, DISJOINT, EQUALS, TOUCHES, CROSSES, OVERLAPS -> relation;
        };
    }

    private Predicate meets(Geometry given) {
        return any(byDimension(given).stream()
                .map(part -> function(Condition.SpatialRelation.INTERSECTS, part))
                .toList());
    }

    /** Whether the inside of a place holds the point: of areas, else, where no area is, of lines, else of points. */
    private Predicate isWithin(Geometry given) {
        List<Predicate> choices = new ArrayList<>();
        List<Predicate> larger = new ArrayList<>();
        for (Geometry part : byDimension(given)) {
            List<Predicate> all = new ArrayList<>(larger);
            all.add(function(Condition.SpatialRelation.WITHIN, part));
            choices.add(all.size() == 1 ? all.get(0) : builder.and(all.toArray(Predicate[]::new)));
            larger.add(function(Condition.SpatialRelation.INTERSECTS, part).not());
        }
        return any(choices);
    }

    /** The parts of a collection put together by dimension, the highest first; any other geometry as it is. */
    private static List<Geometry> byDimension(Geometry given) {
        if (given.getClass() != GeometryCollection.class) {
            return List.of(given);
        }
        List<Geometry> byDimension = new ArrayList<>();
        for (int dimension = 2; dimension >= 0; dimension--) {
            List<Geometry> parts = parts(given, dimension);
            if (!parts.isEmpty()) {
                Geometry together = given.getFactory().buildGeometry(parts);
                // Areas may overlap and share sides; joined lines could end elsewhere.
                byDimension.add(dimension == 2 ? UnaryUnionOp.union(together) : together);
            }
        }
        return byDimension;
    }

    private static List<Geometry> parts(Geometry given, int dimension) {
        List<Geometry> parts = new ArrayList<>();
        new GeometryCollectionIterator(given).forEachRemaining(each -> {
            Geometry part = (Geometry) each;
            if (!(part instanceof GeometryCollection) && part.getDimension() == dimension) {
                parts.add(part);
            }
        });
        return parts;
    }

    private Predicate any(List<Predicate> choices) {
        return choices.size() == 1 ? choices.get(0) : builder.or(choices.toArray(Predicate[]::new));
    }

    private Predicate constant(boolean value) {
        return value ? builder.conjunction() : builder.disjunction();
    }

    private Predicate function(Condition.SpatialRelation relation, Geometry given) {
        Expression<Boolean> related = builder.function(
                "st_" + relation.name().toLowerCase(Locale.ROOT),
                Boolean.class,
                rows.geometry(),
                builder.value(StoredGeometry.labelled(given)));
        return builder.wrap(related);
    }
}
