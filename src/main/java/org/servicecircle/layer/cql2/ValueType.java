package org.servicecircle.layer.cql2;

import org.servicecircle.file.FieldType;

/** What can be compared with what; whole and other numbers are of one type. */
enum ValueType {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE;

    static ValueType of(Value value) {
        if (value instanceof Value.Property property) {
            return of(property.field().type());
        }
        if (value instanceof Value.Number) {
            return NUMBER;
        }
        if (value instanceof Value.Flag) {
            return BOOLEAN;
        }
        return value instanceof Value.Day ? DATE : TEXT;
    }

    private static ValueType of(FieldType type) {
        return switch (type) {
            case TEXT -> TEXT;
            case INTEGER, NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case DATE -> DATE;
        };
    }
}
