package org.servicecircle.hexi;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * One named line of the skeleton, in metres of the {@link Frame}.
 *
 * @param bridge the name of its bridge over the river, or empty
 */
record Road(RoadKind kind, String name, String bridge, Coordinate[] points) {
    LineString line() {
        return Frame.GEOMETRY.createLineString(points);
    }
}
