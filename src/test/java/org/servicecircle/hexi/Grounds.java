package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Draws the ground of pocket parks and car parks on the land behind their fronts: a square of the size they have, cut
 * to the block and to what is drawn already.
 */
final class Grounds {
    private static final double SMALLEST_M2 = 400;

    private final Town town;
    private final List<Strand> drawn = new ArrayList<>();
    private final List<Polygon> taken = new ArrayList<>();

    private Grounds(Town town) {
        this.town = town;
    }

    /** Outlines of the open ones among these that lie on land without homes. */
    static List<Strand> of(Town town, List<Facility> facilities) {
        Grounds grounds = new Grounds(town);
        for (Facility facility : facilities) {
            boolean open = facility.schedule().status().equals("OPEN");
            if (open && facility.category().equals("park.pocket")) {
                grounds.draw(facility, "leisure", "park");
            } else if (open && facility.category().equals("parking.public")) {
                grounds.draw(facility, "amenity", "parking");
            }
        }
        return List.copyOf(grounds.drawn);
    }

    private void draw(Facility facility, String key, String value) {
        ground(facility).ifPresent(ground -> {
            taken.add(ground);
            String capacity = facility.capacity();
            Coordinate[] ring = LocalRoads.grid(ground.getExteriorRing());
            drawn.add(Strand.of(ring, key, value, "name", facility.name(), "capacity", capacity));
        });
    }

    private Optional<Polygon> ground(Facility facility) {
        Geometry point = Frame.GEOMETRY.createPoint(facility.at());
        return town.estates().stream()
                .filter(estate -> estate.use() == Estate.Use.OTHER && !town.isPlace(estate))
                .map(Estate::ground)
                .filter(land -> land.covers(point))
                .findFirst()
                .map(land -> cut(square(facility, land), land))
                .filter(ground -> ground.getArea() >= SMALLEST_M2);
    }

    private Polygon cut(Polygon square, Polygon land) {
        Geometry rest = OverlayNGRobust.overlay(square, land, OverlayNG.INTERSECTION);
        for (Polygon other : taken) {
            rest = OverlayNGRobust.overlay(rest, other, OverlayNG.DIFFERENCE);
        }
        Polygon largest = Compounds.largest(GeometryPrecisionReducer.reduce(rest, Frame.PRECISION));
        return largest == null ? Frame.GEOMETRY.createPolygon() : largest;
    }

    /** One side on the front, the rest behind it. */
    private static Polygon square(Facility facility, Polygon land) {
        Coordinate at = facility.at();
        Geometry point = Frame.GEOMETRY.createPoint(at);
        Coordinate front = DistanceOp.nearestPoints(land.getExteriorRing(), point)[0];
        double side = Math.sqrt(Double.parseDouble(facility.areaM2()));
        double distance = front.distance(at);
        double inX = (at.x - front.x) / distance * side;
        double inY = (at.y - front.y) / distance * side;
        Coordinate left = Frame.onGrid(front.x - inY / 2, front.y + inX / 2);
        Coordinate right = Frame.onGrid(front.x + inY / 2, front.y - inX / 2);
        Coordinate farRight = Frame.onGrid(right.x + inX, right.y + inY);
        Coordinate farLeft = Frame.onGrid(left.x + inX, left.y + inY);
        return Frame.GEOMETRY.createPolygon(new Coordinate[] {left, right, farRight, farLeft, left});
    }
}
