package org.servicecircle.layer.cql2;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;

/** Reads what features hold: texts, numbers as {@link Double}, truth values and days, null where it is not known. */
final class FeatureValues {

    private final List<Field> fields;

    FeatureValues(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    Function<Feature, Comparable<?>> reader(Value value) {
        if (value instanceof Value.Property property) {
            return reader(property.field());
        }
        if (value instanceof Value.Lower lower) {
            Function<Feature, Comparable<?>> text = reader(lower.text());
            return feature -> text.apply(feature) instanceof String found ? found.toLowerCase(Locale.ROOT) : null;
        }
        Comparable<?> given = given(value);
        return feature -> given;
    }

    /** The days of a bound of a time; null where it is none. */
    Function<Feature, LocalDate> dayReader(Value bound) {
        Function<Feature, Comparable<?>> reader = reader(bound);
        return feature -> (LocalDate) reader.apply(feature);
    }

    Comparator<Feature> order(SortKey key) {
        Function<Feature, Comparable<?>> reader = reader(key.field());
        Comparator<Comparable<?>> known = FeatureValues::compare;
        return Comparator.comparing(reader, Comparator.nullsLast(key.descending() ? known.reversed() : known));
    }

    /** Two known values of one type; texts by code points. */
    @SuppressWarnings("unchecked")
    static int compare(Comparable<?> one, Comparable<?> other) {
        if (one instanceof String text) {
            return CodePointOrder.INSTANCE.compare(text, (String) other);
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    private Function<Feature, Comparable<?>> reader(Field field) {
        int index = fields.indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException("no field " + field.name());
        }
        return feature -> comparable(feature.values().get(index));
    }

    private static Comparable<?> comparable(Object value) {
        // Minus nought equals nought, as it does in SQL.
        return value instanceof Number number ? Double.valueOf(number.doubleValue() + 0.0) : (Comparable<?>) value;
    }

    private static Comparable<?> given(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Number number) {
            return number.number();
        }
        if (value instanceof Value.Flag flag) {
            return flag.flag();
        }
        return ((Value.Day) value).day();
    }
}
