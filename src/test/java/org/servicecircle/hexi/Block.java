package org.servicecircle.hexi;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * The smallest piece of land between roads.
 *
 * @param superblock index of the face between divided roads that holds it
 * @param inDistrict whether it belongs to Hexi
 */
record Block(int index, Polygon face, int superblock, boolean inDistrict) {
    Coordinate middle() {
        return face.getInteriorPoint().getCoordinate();
    }

    double hectares() {
        return face.getArea() / 10_000;
    }
}
