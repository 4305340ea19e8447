package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecircle.file.Field;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * Makes the parts of one filter, read from text or JSON alike: every name known, every type right, no more parts and no
 * deeper than is meant. Whatever is not so is refused with 400.
 */
final class Checks {

    static final int MOST_LEVELS = 50;
    static final int MOST_PARTS = 500;

    private final FilterContext context;
    private final boolean textsMayBeDays;
    private int level;
    private int parts;

    /** @param textsMayBeDays whether a plain text next to a day is a day */
    Checks(FilterContext context, boolean textsMayBeDays) {
        this.context = context;
        this.textsMayBeDays = textsMayBeDays;
    }

    FilterContext context() {
        return context;
    }

    /** One level down; each needs a {@link #leave()}. */
    void enter(String where) {
        if (++level > MOST_LEVELS) {
            throw FilterFault.at(where, "filter-too-deep", MOST_LEVELS);
        }
        count(where);
    }

    void leave() {
        level--;
    }

    void count(String where) {
        if (++parts > MOST_PARTS) {
            throw FilterFault.at(where, "filter-too-many-parts", MOST_PARTS);
        }
    }

    Value.Property property(String name, String where) {
        count(where);
        if (name.equals(FilterContext.GEOMETRY)) {
            throw FilterFault.at(where, "filter-geometry-as-value");
        }
        Field field = context.find(name).orElseThrow(() -> unknown(name, where));
        return new Value.Property(field);
    }

    private ProblemException unknown(String name, String where) {
        return ProblemException.badParameter(
                FilterFault.PARAMETER, "filter-unknown-property", where, Parameters.shortened(name), context.names());
    }

    /** A text that a database takes: without control characters and halves of characters. */
    Value.Text text(String text, String where) {
        count(where);
        if (!Value.Text.isPlain(text)) {
            throw FilterFault.at(where, "filter-control-characters");
        }
        return new Value.Text(text);
    }

    Value lower(Value value, String where) {
        if (value instanceof Value.Text given) {
            return new Value.Text(given.text().toLowerCase(Locale.ROOT));
        }
        requireText(value, where);
        return value instanceof Value.Property property ? new Value.Lower(property) : value;
    }

    Condition compare(Value left, Condition.Comparison comparison, Value right, String where) {
        List<Value> both = alike(List.of(left, right), where);
        if (comparison != Condition.Comparison.EQUAL && comparison != Condition.Comparison.NOT_EQUAL) {
            requireOrdered(left, where);
        }
        return new Condition.Compare(both.get(0), comparison, both.get(1));
    }

    Condition between(Value value, Value least, Value greatest, String where) {
        List<Value> all = alike(List.of(value, least, greatest), where);
        requireOrdered(value, where);
        return new Condition.Between(all.get(0), all.get(1), all.get(2));
    }

    /** @param valueAndChoices the value first */
    Condition in(List<Value> valueAndChoices, String where) {
        List<Value> all = alike(valueAndChoices, where);
        return new Condition.In(all.get(0), all.subList(1, all.size()));
    }

    /** @param pattern a text */
    Condition like(Value text, Value pattern, String where) {
        requireText(text, where);
        if (!(pattern instanceof Value.Text given)) {
            throw FilterFault.at(where, "filter-pattern-expected");
        }
        return new Condition.Like(text, LikePattern.tidy(given.text(), where));
    }

    Span span(Value first, Value last, String where) {
        requireDay(first, where);
        requireDay(last, where);
        if (first instanceof Value.Day a
                && last instanceof Value.Day b
                && a.day().isAfter(b.day())) {
            throw FilterFault.at(where, "filter-interval-reversed", a.day(), b.day());
        }
        return new Span(first, last);
    }

    private static void requireDay(Value bound, String where) {
        if (bound != null && ValueType.of(bound) != ValueType.DATE) {
            throw FilterFault.at(where, "filter-time-expected", ValueType.of(bound));
        }
    }

    private static void requireText(Value value, String where) {
        if (ValueType.of(value) != ValueType.TEXT) {
            throw FilterFault.at(where, "filter-text-expected", ValueType.of(value));
        }
    }

    private static void requireOrdered(Value value, String where) {
        if (ValueType.of(value) == ValueType.BOOLEAN) {
            throw FilterFault.at(where, "filter-not-ordered");
        }
    }

    /** The values, all of one type. */
    private List<Value> alike(List<Value> values, String where) {
        boolean days = textsMayBeDays && values.stream().anyMatch(value -> ValueType.of(value) == ValueType.DATE);
        List<Value> alike = new ArrayList<>();
        for (Value value : values) {
            Value read = days && value instanceof Value.Text text ? Days.either(text.text(), where) : value;
            alike.add(read);
            if (ValueType.of(read) != ValueType.of(alike.get(0))) {
                throw FilterFault.at(where, "filter-types-differ", ValueType.of(alike.get(0)), ValueType.of(read));
            }
        }
        return List.copyOf(alike);
    }
}
