package org.servicecircle.layer.collection;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.file.FieldType;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Shape;
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
            return of(not.part()).not();
        }
        if (condition instanceof Condition.Constant constant) {
            return constant.value() ? builder.conjunction() : builder.disjunction();
        }
        if (condition instanceof Condition.Spatial spatial) {
            return of(spatial);
        }
        if (condition instanceof Condition.Temporal temporal) {
            return new StoredTime(builder, this).of(temporal);
        }
        return ofValues(condition);
    }

    private Predicate[] each(List<Condition> parts) {
        return parts.stream().map(this::of).toArray(Predicate[]::new);
    }

    private Predicate ofValues(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return of(compare.comparison(), comparable(compare.left()), comparable(compare.right()));
        }
        if (condition instanceof Condition.Like like) {
            return builder.like(text(like.text()), builder.value(like.pattern()), '\\');
        }
        if (condition instanceof Condition.Between between) {
            return builder.between(
                    comparable(between.value()), comparable(between.least()), comparable(between.greatest()));
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
            return builder.lower(text(lower.text()));
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

    private Predicate of(Condition.Spatial spatial) {
        return StoredCollections.isMixed(spatial.left()) || StoredCollections.isMixed(spatial.right())
                ? new StoredCollections(
                                builder, (relation, part) -> of(new Shape.Own(), relation, new Shape.Given(part)))
                        .of(spatial)
                : of(spatial.left(), spatial.relation(), spatial.right());
    }

    private Predicate of(Shape left, Condition.SpatialRelation relation, Shape right) {
        String function = "st_" + relation.name().toLowerCase(Locale.ROOT);
        return builder.wrap(builder.function(function, Boolean.class, geometry(left), geometry(right)));
    }

    private Expression<? extends Geometry> geometry(Shape shape) {
        return shape instanceof Shape.Given given
                ? builder.value(StoredGeometry.labelled(given.geometry()))
                : rows.geometry();
    }
}
