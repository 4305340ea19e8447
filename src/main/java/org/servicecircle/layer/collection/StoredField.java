package org.servicecircle.layer.collection;

import jakarta.persistence.criteria.Expression;
import org.servicecircle.file.Field;

/** A field with where the store holds it. */
record StoredField(Field field, Expression<?> stored) {}
