package org.servicecircle.facility;

/** How a day departs from its weekday. */
public enum HolidayKind {
    /** A public holiday. */
    HOLIDAY,
    /** A Saturday or Sunday on which people work to make up for a holiday. */
    WORKDAY
}
