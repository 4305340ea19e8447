package org.servicecircle.file;

/**
 * A field, and what it is called in the reader's language.
 */
public record TitledField(Field field, String title) {}
