package org.servicecircle.hexi;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * A real place at about its real position: a park, a civic site or campus where nobody lives.
 *
 * @param whole its face between named roads is not cut into blocks
 */
record Place(String use, String name, String nameEn, Coordinate at, boolean whole) {
    static List<Place> read() {
        return Table.read("places.csv").stream()
                .map(row -> new Place(
                        row.get("use"),
                        row.get("name"),
                        row.get("nameEn"),
                        Frame.toMetres(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))),
                        row.get("whole").equals("yes")))
                .toList();
    }

    Point point() {
        return Frame.GEOMETRY.createPoint(at);
    }

    boolean isPark() {
        return use.equals("park");
    }
}
