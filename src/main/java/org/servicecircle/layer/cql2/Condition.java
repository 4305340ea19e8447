package org.servicecircle.layer.cql2;

import java.util.List;

/**
 * What features must meet. A comparison with an unknown value is itself unknown, as in SQL, and a feature is taken only when
 * the whole is true.
 */
public sealed interface Condition {

    /** All of the parts, two or more. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one of the parts, two or more. */
    record Any(List<Condition> parts) implements Condition {}

    /** The opposite. */
    record Not(Condition part) implements Condition {}

    /** {@code TRUE} or {@code FALSE}. */
    record Constant(boolean value) implements Condition {}

    /** A comparison of two values of one type. */
    record Compare(Value left, Comparison comparison, Value right) implements Condition {}

    /**
     * A text that matches a pattern.
     *
     * @param pattern {@code %} stands for any letters, {@code _} for one, {@code \} takes their meaning away and stands
     *     before nothing else but itself
     */
    record Like(Value text, String pattern) implements Condition {}

    /** {@code least ≤ value ≤ greatest}. */
    record Between(Value value, Value least, Value greatest) implements Condition {}

    /** A value that equals one of several. */
    record In(Value value, List<Value> choices) implements Condition {}

    /** A value that is not known. */
    record IsNull(Value value) implements Condition {}

    /** How two geometries lie to each other. */
    record Spatial(Shape left, SpatialRelation relation, Shape right) implements Condition {}

    /** How two times lie to each other. */
    record Temporal(Span left, TemporalRelation relation, Span right) implements Condition {}

    /** How two values compare. */
    enum Comparison {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL
    }

    /** As the OGC's Simple Features define them, of geometries on a plane of degrees. */
    enum SpatialRelation {
        INTERSECTS,
        DISJOINT,
        EQUALS,
        CONTAINS,
        WITHIN,
        TOUCHES,
        CROSSES,
        OVERLAPS
    }
}
