package org.servicecircle.layer.ogc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecircle.file.Field;
import org.servicecircle.layer.cql2.SortKey;
import org.servicecircle.layer.cql2.Value;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/** Reads parameters that name fields of a layer: only those that it has. */
final class FieldParameters {

    /** The last year that is written with four digits. */
    private static final int LAST_YEAR = 9999;

    private FieldParameters() {}

    /** {@code sortby}: names separated by commas, each with {@code -} in front for the greatest first. */
    static List<SortKey> order(String sortby, List<Field> fields) {
        List<SortKey> keys = new ArrayList<>();
        if (!Parameters.isMissing(sortby)) {
            for (String part : sortby.split(",", -1)) {
                // A plus that was not encoded arrives as a space.
                String name = part.strip();
                boolean signed = name.startsWith("-") || name.startsWith("+");
                keys.add(new SortKey(field("sortby", signed ? name.substring(1) : name, fields), name.startsWith("-")));
            }
        }
        return keys;
    }

    /** {@code properties}: names separated by commas; all fields where it is missing. In the order of the layer. */
    static List<Field> chosen(String properties, List<Field> fields) {
        if (Parameters.isMissing(properties)) {
            return fields;
        }
        Set<Field> chosen = new LinkedHashSet<>();
        for (String name : properties.split(",", -1)) {
            chosen.add(field("properties", name.strip(), fields));
        }
        return fields.stream().filter(chosen::contains).toList();
    }

    private static Field field(String parameter, String name, List<Field> fields) {
        String known = fields.stream().map(Field::name).collect(Collectors.joining(", "));
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.badParameter(parameter, "unknown-code", Parameters.shortened(name), known));
    }

    /**
     * The value that a field must equal, of the field's own type.
     *
     * @throws ProblemException 400 for text that is no such value; nothing is a text, but no number, day or truth
     */
    static Value value(Field field, String text) {
        return switch (field.type()) {
            case TEXT -> text(field, text);
            case INTEGER, NUMBER -> new Value.Number(Parameters.decimal(field.name(), text));
            case BOOLEAN -> new Value.Flag(flag(field.name(), text));
            case DATE -> new Value.Day(day(field.name(), text));
        };
    }

    private static boolean flag(String name, String text) {
        if (Parameters.isMissing(text)) {
            throw ProblemException.badParameter(name, "unknown-code", text, "true, false");
        }
        return Parameters.flag(name, text.strip());
    }

    private static LocalDate day(String name, String text) {
        LocalDate day = Parameters.findDate(name, text);
        if (day == null || day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw ProblemException.badParameter(name, "not-a-date", Parameters.shortened(text));
        }
        return day;
    }

    private static Value text(Field field, String text) {
        if (!Value.Text.isPlain(text)) {
            throw ProblemException.badParameter(field.name(), "control-characters");
        }
        return new Value.Text(text);
    }
}
