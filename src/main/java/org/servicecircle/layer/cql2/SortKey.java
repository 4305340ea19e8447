package org.servicecircle.layer.cql2;

import org.servicecircle.file.Field;

/** What features are ordered by; those without a value come last either way. */
public record SortKey(Field field, boolean descending) {}
