package org.servicecircle.layer.cql2;

import java.util.List;
import java.util.function.Function;
import org.servicecircle.file.Feature;

/** Makes conditions ready for being asked of features. What compares with an unknown value is unknown, as in SQL. */
final class CheckBuilder {

    private final FeatureValues values;

    CheckBuilder(FeatureValues values) {
        this.values = values;
    }

    ReadyCondition ready(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all(readyAll(all.parts()));
        }
        if (condition instanceof Condition.Any any) {
            return any(readyAll(any.parts()));
        }
        if (condition instanceof Condition.Not not) {
            ReadyCondition part = ready(not.part());
            return feature -> part.of(feature).not();
        }
        if (condition instanceof Condition.Constant constant) {
            return feature -> Truth.of(constant.value());
        }
        if (condition instanceof Condition.Spatial spatial) {
            return SpatialCheck.of(spatial);
        }
        if (condition instanceof Condition.Temporal temporal) {
            return TemporalCheck.of(temporal, values);
        }
        return comparison(condition);
    }

    private ReadyCondition comparison(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare(compare.left(), compare.comparison(), compare.right());
        }
        if (condition instanceof Condition.Like like) {
            return like(like);
        }
        if (condition instanceof Condition.Between between) {
            return all(List.of(
                    compare(between.least(), Condition.Comparison.LESS_OR_EQUAL, between.value()),
                    compare(between.value(), Condition.Comparison.LESS_OR_EQUAL, between.greatest())));
        }
        if (condition instanceof Condition.In in) {
            return any(in.choices().stream()
                    .map(choice -> compare(in.value(), Condition.Comparison.EQUAL, choice))
                    .toList());
        }
        Function<Feature, Comparable<?>> value = values.reader(((Condition.IsNull) condition).value());
        return feature -> Truth.of(value.apply(feature) == null);
    }

    private List<ReadyCondition> readyAll(List<Condition> conditions) {
        return conditions.stream().map(this::ready).toList();
    }

    private static ReadyCondition all(List<ReadyCondition> parts) {
        return feature -> {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
                truth = truth.and(parts.get(i).of(feature));
            }
            return truth;
        };
    }

    private static ReadyCondition any(List<ReadyCondition> parts) {
        return feature -> {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(parts.get(i).of(feature));
            }
            return truth;
        };
    }

    private ReadyCondition compare(Value left, Condition.Comparison comparison, Value right) {
        Function<Feature, Comparable<?>> one = values.reader(left);
        Function<Feature, Comparable<?>> other = values.reader(right);
        return feature -> {
            Comparable<?> first = one.apply(feature);
            Comparable<?> second = other.apply(feature);
            return first == null || second == null
                    ? Truth.UNKNOWN
                    : Truth.of(holds(FeatureValues.compare(first, second), comparison));
        };
    }

    private static boolean holds(int order, Condition.Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    private ReadyCondition like(Condition.Like like) {
        Function<Feature, Comparable<?>> text = values.reader(like.text());
        LikePattern pattern = new LikePattern(like.pattern());
        return feature ->
                text.apply(feature) instanceof String found ? Truth.of(pattern.matches(found)) : Truth.UNKNOWN;
    }
}
