package org.servicecircle.layer.cql2;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that CQL2 gives to relations of values, places and times. */
final class Relations {

    private static final Map<String, Condition.Comparison> COMPARISONS = Map.of(
            "=", Condition.Comparison.EQUAL,
            "<>", Condition.Comparison.NOT_EQUAL,
            "<", Condition.Comparison.LESS,
            "<=", Condition.Comparison.LESS_OR_EQUAL,
            ">", Condition.Comparison.GREATER,
            ">=", Condition.Comparison.GREATER_OR_EQUAL);

    private Relations() {}

    /** @param sign such as {@code <=} */
    static Optional<Condition.Comparison> comparison(String sign) {
        return Optional.ofNullable(COMPARISONS.get(sign));
    }

    /** @param name in capitals, such as {@code S_WITHIN} */
    static Optional<Condition.SpatialRelation> spatial(String name) {
        return Arrays.stream(Condition.SpatialRelation.values())
                .filter(relation -> name.equals("S_" + relation.name()))
                .findFirst();
    }

    /** @param name in capitals, such as {@code T_FINISHEDBY} */
    static Optional<TemporalRelation> temporal(String name) {
        return Arrays.stream(TemporalRelation.values())
                .filter(relation -> name.equals("T_" + relation.name().replace("_", "")))
                .findFirst();
    }

    /** @param name as JSON writes it, such as {@code s_within} */
    static Optional<Condition.SpatialRelation> spatialInJson(String name) {
        return Arrays.stream(Condition.SpatialRelation.values())
                .filter(relation -> name.equals("s_" + relation.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** @param name as JSON writes it, such as {@code t_finishedBy} */
    static Optional<TemporalRelation> temporalInJson(String name) {
        return Arrays.stream(TemporalRelation.values())
                .filter(relation -> name.equals("t_" + camelCase(relation)))
                .findFirst();
    }

    private static String camelCase(TemporalRelation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace("_by", "By");
    }
}
