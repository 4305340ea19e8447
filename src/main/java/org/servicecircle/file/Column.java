package org.servicecircle.file;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param heading in the reader's language
 * @param value of a row: a number, a truth value or a date of the kind, or a text where there is none to give, such as a withheld count; null for no data
 */
public record Column<R>(String heading, CellKind kind, Function<R, Object> value) {}
