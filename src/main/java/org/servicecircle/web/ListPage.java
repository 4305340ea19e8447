package org.servicecircle.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One part of a list.
 *
 * @param items the rows of this part
 * @param total rows of the whole list
 * @param offset rows skipped
 * @param limit rows that this part could hold
 * @param schematic whether the rows rest on schematic data
 */
public record ListPage<T>(List<T> items, long total, int offset, int limit, boolean schematic) {

    /** The same part with each row seen another way; a row for which the view has nothing is left out. */
    public <R> ListPage<R> map(Function<T, R> view) {
        return new ListPage<>(
                items.stream().map(view).filter(Objects::nonNull).toList(), total, offset, limit, schematic);
    }
}
