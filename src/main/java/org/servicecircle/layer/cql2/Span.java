package org.servicecircle.layer.cql2;

/**
 * A time from one day to another, both included; one day where both are the same. Null is without bound. A bound that is a
 * property without a value is without bound too, but a day that is a property without a value is unknown.
 *
 * @param first a {@link Value.Day} or a property of days, null for since ever
 * @param last likewise, null for for ever
 */
public record Span(Value first, Value last) {

    /** Whether it is one day, given or a property; a property without a value is then unknown, not without bounds. */
    public boolean isDay() {
        return first != null && first.equals(last);
    }
}
