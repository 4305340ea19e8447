package org.servicecircle.layer.cql2;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** How a feature lies to a given place; the given place is made ready once. */
final class SpatialCheck {

    private SpatialCheck() {}

    static ReadyCondition of(Condition.Spatial spatial) {
        if (spatial.right() instanceof Shape.Given given) {
            return spatial.left() instanceof Shape.Given other
                    ? ofBoth(other.geometry(), spatial.relation(), given.geometry())
                    : ofOne(given.geometry(), reversed(spatial.relation()));
        }
        if (spatial.left() instanceof Shape.Given given) {
            return ofOne(given.geometry(), spatial.relation());
        }
        return feature -> Truth.of(holds(feature.geometry(), spatial.relation(), feature.geometry()));
    }

    static boolean holds(Geometry left, Condition.SpatialRelation relation, Geometry right) {
        return RelateNG.relate(left, right, predicate(relation));
    }

    private static ReadyCondition ofBoth(Geometry left, Condition.SpatialRelation relation, Geometry right) {
        Truth truth = Truth.of(holds(left, relation, right));
        return feature -> truth;
    }

    private static ReadyCondition ofOne(Geometry given, Condition.SpatialRelation relation) {
        RelateNG ready = RelateNG.prepare(given);
        return feature -> Truth.of(ready.evaluate(feature.geometry(), predicate(relation)));
    }

    /** The relation of the second to the first. */
    private static Condition.SpatialRelation reversed(Condition.SpatialRelation relation) {
        return switch (relation) {
            case CONTAINS -> Condition.SpatialRelation.WITHIN;
            case WITHIN -> Condition.SpatialRelation.CONTAINS;
            case INTERSECTS, DISJOINT, EQUALS, TOUCHES, CROSSES, OVERLAPS -> relation;
        };
    }

    /** A fresh one each time, for it remembers what it was asked of. */
    private static TopologyPredicate predicate(Condition.SpatialRelation relation) {
        return switch (relation) {
            case INTERSECTS -> RelatePredicate.intersects();
            case DISJOINT -> RelatePredicate.disjoint();
            case EQUALS -> RelatePredicate.equalsTopo();
            case CONTAINS -> RelatePredicate.contains();
            case WITHIN -> RelatePredicate.within();
            case TOUCHES -> RelatePredicate.touches();
            case CROSSES -> RelatePredicate.crosses();
            case OVERLAPS -> RelatePredicate.overlaps();
        };
    }
}
