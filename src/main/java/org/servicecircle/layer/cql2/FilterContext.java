package org.servicecircle.layer.cql2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecircle.file.Field;
import org.servicecircle.geo.OutputReference;

/**
 * What a filter may speak of.
 *
 * @param queryables the properties it may name, beside {@code geometry}
 * @param reference the reference system that its places are given in ({@code filter-crs}), coordinates in its own order of
 *     axes
 */
public record FilterContext(List<Field> queryables, OutputReference reference) {

    /** What filters call the place of a feature. */
    public static final String GEOMETRY = "geometry";

    /** The property of a name, as it is written. */
    Optional<Field> find(String name) {
        return queryables.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** All names that a filter may use, for people. */
    String names() {
        return queryables.stream().map(Field::name).collect(Collectors.joining(", ", "", ", " + GEOMETRY));
    }
}
