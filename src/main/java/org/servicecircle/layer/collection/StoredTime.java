package org.servicecircle.layer.collection;

import static org.servicecircle.layer.cql2.Condition.Comparison.EQUAL;
import static org.servicecircle.layer.cql2.Condition.Comparison.GREATER;
import static org.servicecircle.layer.cql2.Condition.Comparison.GREATER_OR_EQUAL;
import static org.servicecircle.layer.cql2.Condition.Comparison.LESS;
import static org.servicecircle.layer.cql2.Condition.Comparison.LESS_OR_EQUAL;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Span;
import org.servicecircle.layer.cql2.Value;

/** Says how two times lie to each other in the store's own language. */
final class StoredTime {

    /** The first and the last day that both databases hold: days that are asked about are taken to lie between them. */
    private static final LocalDate SINCE_EVER = LocalDate.of(1, 1, 1);

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final HibernateCriteriaBuilder builder;
    private final StoredCondition conditions;

    StoredTime(HibernateCriteriaBuilder builder, StoredCondition conditions) {
        this.builder = builder;
        this.conditions = conditions;
    }

    private record Bounds(Expression<LocalDate> first, Expression<LocalDate> last) {}

    Predicate of(Condition.Temporal temporal) {
        Bounds a = bounds(temporal.left());
        Bounds b = bounds(temporal.right());
        return switch (temporal.relation()) {
            case AFTER -> is(a.first, GREATER, b.last);
            case BEFORE -> is(a.last, LESS, b.first);
            case CONTAINS -> both(is(a.first, LESS, b.first), is(a.last, GREATER, b.last));
            case DISJOINT -> builder.or(is(a.last, LESS, b.first), is(a.first, GREATER, b.last));
            case DURING -> both(is(a.first, GREATER, b.first), is(a.last, LESS, b.last));
            case EQUALS -> both(is(a.first, EQUAL, b.first), is(a.last, EQUAL, b.last));
            case FINISHED_BY -> both(is(a.first, LESS, b.first), is(a.last, EQUAL, b.last));
            case FINISHES -> both(is(a.first, GREATER, b.first), is(a.last, EQUAL, b.last));
            case INTERSECTS -> both(is(a.first, LESS_OR_EQUAL, b.last), is(a.last, GREATER_OR_EQUAL, b.first));
            case MEETS -> is(a.last, EQUAL, b.first);
            case MET_BY -> is(a.first, EQUAL, b.last);
            case OVERLAPPED_BY ->
                both(is(a.first, GREATER, b.first), both(is(a.first, LESS, b.last), is(a.last, GREATER, b.last)));
            case OVERLAPS ->
                both(is(a.first, LESS, b.first), both(is(a.last, GREATER, b.first), is(a.last, LESS, b.last)));
            case STARTED_BY -> both(is(a.first, EQUAL, b.first), is(a.last, GREATER, b.last));
            case STARTS -> both(is(a.first, EQUAL, b.first), is(a.last, LESS, b.last));
        };
    }

    private Predicate is(Expression<LocalDate> left, Condition.Comparison comparison, Expression<LocalDate> right) {
        return conditions.of(comparison, left, right);
    }

    private Predicate both(Predicate one, Predicate other) {
        return builder.and(one, other);
    }

    /** A day without a value is unknown, but a span without a bound goes on. */
    private Bounds bounds(Span span) {
        if (span.isDay()) {
            Expression<LocalDate> day = day(span.first());
            return new Bounds(day, day);
        }
        return new Bounds(bound(span.first(), SINCE_EVER), bound(span.last(), FOR_EVER));
    }

    private Expression<LocalDate> bound(Value value, LocalDate otherwise) {
        if (value == null) {
            return builder.value(otherwise);
        }
        Expression<LocalDate> day = day(value);
        return value instanceof Value.Property ? builder.coalesce(day, otherwise) : day;
    }

    private Expression<LocalDate> day(Value value) {
        if (value instanceof Value.Day given && !given.day().isAfter(SINCE_EVER)) {
            return builder.value(SINCE_EVER.plusDays(1));
        }
        if (value instanceof Value.Day given && !given.day().isBefore(FOR_EVER)) {
            return builder.value(FOR_EVER.minusDays(1));
        }
        return conditions.day(value);
    }
}
