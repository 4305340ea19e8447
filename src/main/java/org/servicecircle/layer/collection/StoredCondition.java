package org.servicecircle.layer.collection;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.servicecircle.file.FieldType;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Value;

/** Says a condition in the store's own language. Everything that a caller gave is bound, nothing is written into the text. */
final class StoredCondition {

    private final HibernateCriteriaBuilder builder;
    private final StoredRows<?> rows;

    StoredCondition(HibernateCriteriaBuilder builder, StoredRows<?> rows) {
        this.builder = builder;
        this.rows = rows;
    }

    Predicate of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return builder.and(each(all.parts()));
        }
        if (condition instanceof Condition.Any any) {
            return builder.or(each(any.parts()));
        }
        if (condition instanceof Condition.Not not) {
            return not(not.part());
        }
        if (condition instanceof Condition.Constant constant) {
            return constant.value() ? builder.conjunction() : builder.disjunction();
        }
        if (condition instanceof Condition.Spatial spatial) {
            return new StoredPlace(builder, rows).of(spatial);
        }
        if (condition instanceof Condition.Temporal temporal) {
            return new StoredTime(builder, this).of(temporal);
        }
        return ofValues(condition);
    }

    private Predicate[] each(List<Condition> parts) {
        return parts.stream().map(this::of).toArray(Predicate[]::new);
    }

    /** The opposite; what is negated twice comes out of Hibernate (7.4.13) negated once, so that is never asked for. */
    private Predicate not(Condition part) {
        if (part instanceof Condition.Not twice) {
            return of(twice.part());
        }
        if (part instanceof Condition.All all) {
            return builder.or(all.parts().stream().map(this::not).toArray(Predicate[]::new));
        }
        if (part instanceof Condition.Any any) {
            return builder.and(any.parts().stream().map(this::not).toArray(Predicate[]::new));
        }
        if (part instanceof Condition.Spatial spatial && spatial.relation() == Condition.SpatialRelation.DISJOINT) {
            return of(new Condition.Spatial(spatial.left(), Condition.SpatialRelation.INTERSECTS, spatial.right()));
        }
        return of(part).not();
    }

    private Predicate ofValues(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return of(compare);
        }
        if (condition instanceof Condition.Like like) {
            return builder.wrap(
                    builder.function("is_like", Boolean.class, text(like.text()), builder.value(like.pattern())));
        }
        if (condition instanceof Condition.Between between) {
            return builder.between(ordered(between.value()), ordered(between.least()), ordered(between.greatest()));
        }
        if (condition instanceof Condition.In in) {
            Expression<Comparable<Object>> value = comparable(in.value());
            return builder.or(in.choices().stream()
                    .map(choice -> builder.equal(value, comparable(choice)))
                    .toArray(Predicate[]::new));
        }
        if (condition instanceof Condition.IsNull isNull) {
            return builder.isNull(of(isNull.value()));
        }
        throw new IllegalArgumentException("no such condition: " + condition);
    }

    private Predicate of(Condition.Compare compare) {
        return switch (compare.comparison()) {
            case EQUAL, NOT_EQUAL -> of(compare.comparison(), comparable(compare.left()), comparable(compare.right()));
            default -> of(compare.comparison(), ordered(compare.left()), ordered(compare.right()));
        };
    }

    <T extends Comparable<? super T>> Predicate of(
            Condition.Comparison comparison, Expression<T> left, Expression<T> right) {
        return switch (comparison) {
            case EQUAL -> builder.equal(left, right);
            case NOT_EQUAL -> builder.notEqual(left, right);
            case LESS -> builder.lessThan(left, right);
            case LESS_OR_EQUAL -> builder.lessThanOrEqualTo(left, right);
            case GREATER -> builder.greaterThan(left, right);
            case GREATER_OR_EQUAL -> builder.greaterThanOrEqualTo(left, right);
        };
    }

    private Expression<?> of(Value value) {
        if (value instanceof Value.Property property) {
            Expression<?> stored = rows.of(property.field());
            // Whole numbers are compared with any number.
            return property.field().type() == FieldType.INTEGER ? stored.as(Double.class) : stored;
        }
        if (value instanceof Value.Lower lower) {
            return builder.function("in_lower_case", String.class, text(lower.text()));
        }
        if (value instanceof Value.Text text) {
            return builder.value(text.text());
        }
        if (value instanceof Value.Number number) {
            return builder.value(number.number());
        }
        if (value instanceof Value.Flag flag) {
            return builder.value(flag.flag());
        }
        return builder.value(((Value.Day) value).day());
    }

    /** The same for asking which of two is greater. */
    @SuppressWarnings("unchecked")
    private Expression<Comparable<Object>> ordered(Value value) {
        return (Expression<Comparable<Object>>) ordered(builder, of(value));
    }

    /** A value as it is ordered: texts by code points, not as the database was set up to. */
    static Expression<?> ordered(HibernateCriteriaBuilder builder, Expression<?> value) {
        return value.getJavaType() == String.class ? builder.function("by_code_point", String.class, value) : value;
    }

    @SuppressWarnings("unchecked")
    private Expression<Comparable<Object>> comparable(Value value) {
        return (Expression<Comparable<Object>>) of(value);
    }

    @SuppressWarnings("unchecked")
    private Expression<String> text(Value value) {
        return (Expression<String>) of(value);
    }

    @SuppressWarnings("unchecked")
    Expression<LocalDate> day(Value value) {
        return (Expression<LocalDate>) of(value);
    }
}
