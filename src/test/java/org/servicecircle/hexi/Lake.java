package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Still water, drawn as an oval with a wavering shore; its extent is schematic. */
record Lake(String name, Polygon water) {
    private static final int POINTS = 20;

    static List<Lake> read() {
        Dice dice = new Dice(5);
        return Table.read("lakes.csv").stream()
                .map(row -> new Lake(
                        row.get("name"),
                        oval(
                                Frame.toMetres(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))),
                                Double.parseDouble(row.get("halfWidthM")),
                                Double.parseDouble(row.get("halfHeightM")),
                                dice)))
                .toList();
    }

    private static Polygon oval(Coordinate centre, double halfWidth, double halfHeight, Dice dice) {
        List<Coordinate> shore = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * StrictMath.PI * i / POINTS;
            double waver = dice.between(0.78, 1.12);
            shore.add(Frame.onGrid(
                    centre.x + waver * halfWidth * StrictMath.cos(angle),
                    centre.y + waver * halfHeight * StrictMath.sin(angle)));
        }
        shore.add(shore.get(0));
        return Frame.GEOMETRY.createPolygon(shore.toArray(Coordinate[]::new));
    }

    /** The water and so many metres of shore around it. */
    Geometry withShore(double metres) {
        return Superblocks.strip(water, metres);
    }
}
