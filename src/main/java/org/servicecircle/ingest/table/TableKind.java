package org.servicecircle.ingest.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows of a table are about, in the order in which tables build on one another. */
public enum TableKind {
    CATEGORIES("categories"),
    STANDARDS("standards"),
    HOLIDAYS("holidays"),
    STREETS("streets"),
    COMMUNITIES("communities"),
    DWELLINGS("dwellings"),
    RESIDENTS("residents"),
    FACILITIES("facilities"),
    ENTRANCES("facility-entrances"),
    PLOTS("candidate-plots"),
    PLAN_TARGETS("plan-targets"),
    PLAN_PROJECTS("plan-projects");

    private final String code;

    TableKind(String code) {
        this.code = code;
    }

    /** The name for {@code --kind}, and the name without extension that a file of this kind usually has. */
    public String code() {
        return code;
    }

    /** All codes, for messages. */
    public static String codes() {
        return Arrays.stream(values()).map(TableKind::code).collect(Collectors.joining(", "));
    }

    /** The kind of that code. */
    public static Optional<TableKind> find(String code) {
        String wanted = code.trim().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.code.equals(wanted)).findFirst();
    }

    /**
     * The kind that a file probably has.
     *
     * @param fileName with or without folder and extension
     * @param columns canonical names of its columns, see {@link Columns}
     * @param polygons whether its rows have polygons
     */
    static Optional<TableKind> guess(String fileName, Set<String> columns, boolean polygons) {
        String stem = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
        Optional<TableKind> named = find(stem);
        return named.isPresent() ? named : guess(columns, polygons);
    }

    private static Optional<TableKind> guess(Set<String> columns, boolean polygons) {
        boolean placed = polygons || columns.contains("lon");
        if (columns.containsAll(Set.of("day", "kind"))) {
            return Optional.of(HOLIDAYS);
        }
        if (columns.contains("profile")) {
            return Optional.of(STANDARDS);
        }
        if (columns.contains("targetCode") || columns.contains("promisedOn")) {
            return Optional.of(PLAN_PROJECTS);
        }
        if (columns.containsAll(Set.of("target", "year"))) {
            return Optional.of(PLAN_TARGETS);
        }
        if (columns.contains("parent")) {
            return Optional.of(CATEGORIES);
        }
        return placed ? guessPlaced(columns, polygons) : guessUnplaced(columns);
    }

    private static Optional<TableKind> guessPlaced(Set<String> columns, boolean polygons) {
        if (columns.contains("category")) {
            return Optional.of(FACILITIES);
        }
        if (columns.contains("use")) {
            return Optional.of(PLOTS);
        }
        if (polygons) {
            return Optional.of(columns.contains("streetCode") ? COMMUNITIES : STREETS);
        }
        if (columns.contains("facilityRef")) {
            return Optional.of(ENTRANCES);
        }
        boolean peopled = columns.contains("residents") || columns.contains("households");
        return peopled || columns.contains("floorAreaM2") ? Optional.of(DWELLINGS) : Optional.empty();
    }

    private static Optional<TableKind> guessUnplaced(Set<String> columns) {
        boolean area = columns.contains("code") || columns.contains("communityCode") || columns.contains("streetCode");
        return area && columns.contains("residents") ? Optional.of(RESIDENTS) : Optional.empty();
    }
}
