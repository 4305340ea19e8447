package org.servicecircle.hexi;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * How one estate is built: close rows of walk-ups in the old town, wider ones from the 1980s south of it, towers where it
 * is new, low houses round the lakes of the south-west.
 */
record Building(double rowSpacingM, double stepM, double behindPathM, int levels, int footprintM2) {
    static Building of(Estate.Use use, Coordinate at, Dice dice) {
        double lat = Frame.ORIGIN_LAT + at.y / Frame.METRES_PER_LAT;
        double lon = Frame.ORIGIN_LON + at.x / Frame.METRES_PER_LON;
        if (use == Estate.Use.NEW_HOMES) {
            return lat < 39.068 && lon < 117.2265 ? low(dice) : tower(dice);
        }
        boolean oldTown = lat > 39.0765;
        double rows = oldTown ? dice.between(25.0, 30.0) : dice.between(33.0, 38.0);
        double step = oldTown ? dice.between(42.0, 52.0) : dice.between(60.0, 72.0);
        int footprint = oldTown ? dice.between(420, 640) : dice.between(520, 780);
        return new Building(rows, step, 11, dice.pick(List.of(5, 6, 6, 6, 6, 7)), footprint);
    }

    private static Building tower(Dice dice) {
        return new Building(60, 66, 16, dice.pick(List.of(11, 18, 18, 24, 26, 33)), dice.between(420, 640));
    }

    private static Building low(Dice dice) {
        return new Building(56, 88, 15, dice.pick(List.of(4, 5, 6, 6, 9, 11)), dice.between(480, 700));
    }
}
