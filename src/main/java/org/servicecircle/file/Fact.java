package org.servicecircle.file;

/**
 * Something that a reader of a table must know.
 *
 * @param code names it to programs, in camel case
 * @param label names it in the reader's language
 * @param everyRow whether a format without a place for it, such as CSV, repeats it in a column of its own
 */
public record Fact(String code, String label, String text, boolean everyRow) {}
