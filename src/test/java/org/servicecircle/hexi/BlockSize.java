package org.servicecircle.hexi;

import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** How large blocks are: small in the old town by the river, large in the new south, coarse outside the district. */
record BlockSize(Polygon district) implements ToDoubleFunction<Coordinate> {
    @Override
    public double applyAsDouble(Coordinate at) {
        double outside = district.distance(Frame.GEOMETRY.createPoint(at));
        if (outside > 0) {
            return 40_000 + 60 * outside;
        }
        double north = Frame.ORIGIN_LAT + at.y / Frame.METRES_PER_LAT;
        if (north > 39.0925) {
            return 19_000;
        }
        if (north > 39.0765) {
            return 29_000;
        }
        return north > 39.0625 ? 38_000 : 52_000;
    }
}
