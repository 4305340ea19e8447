package org.servicecircle.layer.cql2;

import java.time.LocalDate;
import org.servicecircle.file.Field;

/** Something that is compared. */
public sealed interface Value {

    /** What a feature holds in a field. */
    record Property(Field field) implements Value {}

    /**
     * A property of texts with its letters in lower case, for comparing without regard to case. Texts that are given are put
     * in lower case when they are read.
     */
    record Lower(Property text) implements Value {}

    /** A text as it stands. */
    record Text(String text) implements Value {

        /** Whether databases take a text: it has no control characters but those of lines, and no halves of characters. */
        public static boolean isPlain(String text) {
            return text.codePoints()
                    .allMatch(letter -> letter == '\n'
                            || letter == '\r'
                            || letter == '\t'
                            || !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE);
        }
    }

    /** A finite number, for whole and other numbers. */
    record Number(double number) implements Value {}

    /** A truth value. */
    record Flag(boolean flag) implements Value {}

    /** A calendar day. */
    record Day(LocalDate day) implements Value {}
}
