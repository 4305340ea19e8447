package org.servicecircle.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to hand on, in the reader's language.
 *
 * @param title names the sheet
 * @param rows read once, while the file is written
 * @param aboutTitle names the sheet of the facts
 */
public record Table<R>(String title, List<Column<R>> columns, Stream<R> rows, String aboutTitle, List<Fact> facts) {}
