package org.servicecircle.facility;

/**
 * How many facilities there are, by the status that their source states, whatever their dates.
 *
 * @param facilities whatever their status
 * @param open those that are open
 * @param planned those that are promised
 * @param openWithin those that are open and lie in a community of the place
 * @param plannedWithin those that are promised and lie in a community of the place
 */
record CategoryCount(long facilities, long open, long planned, long openWithin, long plannedWithin) {

    static final CategoryCount NONE = new CategoryCount(0, 0, 0, 0, 0);

    CategoryCount plus(CategoryCount other) {
        return new CategoryCount(
                facilities + other.facilities,
                open + other.open,
                planned + other.planned,
                openWithin + other.openWithin,
                plannedWithin + other.plannedWithin);
    }
}
