package org.servicecircle.layer.cql2;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;

/** What can be done with conditions and orders where the features are in memory. */
public final class Conditions {

    private Conditions() {}

    /**
     * Tells which features meet a condition. Given places are made ready once, so one is for many features; not to be
     * shared between threads.
     *
     * @param fields those of the features, in their order
     * @throws IllegalArgumentException if the condition is of a field that is not among them
     */
    public static Predicate<Feature> matcher(Condition condition, List<Field> fields) {
        ReadyCondition ready = new CheckBuilder(new FeatureValues(fields)).ready(condition);
        return feature -> ready.of(feature) == Truth.TRUE;
    }

    /** Whether one feature meets a condition; see {@link #matcher}. */
    public static boolean matches(Condition condition, Feature feature, List<Field> fields) {
        return matcher(condition, fields).test(feature);
    }

    /** How two given places lie to each other. */
    public static boolean holds(Geometry left, Condition.SpatialRelation relation, Geometry right) {
        return SpatialCheck.holds(left, relation, right);
    }

    /**
     * A box that the box of every feature that meets the condition touches, in degrees of WGS-84.
     *
     * @return empty where the condition does not tell; a null (empty) box where no feature can meet it
     */
    public static Optional<Envelope> bounds(Condition condition) {
        return Bounds.of(condition);
    }

    /**
     * The order of features; those without a value come last either way. Features that are alike in all keys compare as
     * equal, so that sorting a list keeps them as they were.
     *
     * @param fields those of the features, in their order
     * @throws IllegalArgumentException if a key is of a field that is not among them
     */
    public static Comparator<Feature> order(List<SortKey> keys, List<Field> fields) {
        FeatureValues values = new FeatureValues(fields);
        Comparator<Feature> order = (one, other) -> 0;
        for (SortKey key : keys) {
            order = order.thenComparing(values.order(key));
        }
        return order;
    }
}
