package org.servicecircle.nearby;

import java.util.List;
import org.servicecircle.geo.LocalPlane;

/** How one turns from one stretch of a way into the next. */
enum Turn {
    START("start"),
    STRAIGHT("straight"),
    SLIGHT_LEFT("slightLeft"),
    LEFT("left"),
    SLIGHT_RIGHT("slightRight"),
    RIGHT("right"),
    BACK("back"),
    ARRIVE("arrive");

    /** Lines wiggle at their ends; over this length they show where they lead. */
    private static final double LOOK_METRES = 10;

    private static final double SLIGHT_FROM = 20;
    private static final double LEFT_FROM = 45;
    private static final double BACK_FROM = 150;
    private static final double HALF_CIRCLE = 180;

    private final String code;

    Turn(String code) {
        this.code = code;
    }

    /** The name in answers. */
    String code() {
        return code;
    }

    /** The turn of so many degrees, −180 to 180, to the right if positive. */
    static Turn of(double degrees) {
        double size = Math.abs(degrees);
        if (size < SLIGHT_FROM) {
            return STRAIGHT;
        }
        if (size > BACK_FROM) {
            return BACK;
        }
        boolean right = degrees > 0;
        if (size < LEFT_FROM) {
            return right ? SLIGHT_RIGHT : SLIGHT_LEFT;
        }
        return right ? RIGHT : LEFT;
    }

    /**
     * Degrees by which one turns between two lines that meet, −180 to 180, to the right if positive; 0 if one of them is
     * but a point.
     *
     * @param before positions (longitude, latitude, degrees × 10⁷) in walking order
     * @param after likewise, from where the other ends
     */
    static double degrees(List<int[]> before, List<int[]> after) {
        int[] corner = before.get(before.size() - 1);
        LocalPlane plane = LocalPlane.at(corner[0], corner[1]);
        double[] from = lookBack(before, plane);
        double[] to = lookAhead(after, plane);
        boolean point = Math.hypot(from[0], from[1]) == 0 || Math.hypot(to[0], to[1]) == 0;
        if (point) {
            return 0;
        }
        double arriving = Math.toDegrees(Math.atan2(-from[0], -from[1]));
        double leaving = Math.toDegrees(Math.atan2(to[0], to[1]));
        double turn = leaving - arriving;
        return turn > HALF_CIRCLE ? turn - 2 * HALF_CIRCLE : turn < -HALF_CIRCLE ? turn + 2 * HALF_CIRCLE : turn;
    }

    private static double[] lookBack(List<int[]> line, LocalPlane plane) {
        double[] at = {0, 0};
        for (int i = line.size() - 1; i >= 0 && Math.hypot(at[0], at[1]) < LOOK_METRES; i--) {
            at = inMetres(line.get(i), plane);
        }
        return at;
    }

    private static double[] lookAhead(List<int[]> line, LocalPlane plane) {
        double[] at = {0, 0};
        for (int i = 0; i < line.size() && Math.hypot(at[0], at[1]) < LOOK_METRES; i++) {
            at = inMetres(line.get(i), plane);
        }
        return at;
    }

    private static double[] inMetres(int[] position, LocalPlane plane) {
        return new double[] {plane.xMetres(position[0]), plane.yMetres(position[1])};
    }
}
