package org.servicecircle.file;

/**
 * What a spreadsheet says in the reader's language.
 *
 * @param aboutTitle names the sheet of the facts
 * @param tooLong stands where a geometry would, if it is longer than a cell holds
 */
public record SheetWords(String aboutTitle, String tooLong) {}
