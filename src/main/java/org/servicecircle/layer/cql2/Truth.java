package org.servicecircle.layer.cql2;

/** What a condition is for one feature, as SQL has it. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
