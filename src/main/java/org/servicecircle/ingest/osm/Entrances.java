package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.servicecircle.geo.Earth;

/**
 * Where one enters what has an outline.
 *
 * <ol>
 *   <li>Entrances and gates on the outline.
 *   <li>Of a park or another large ground (2,500 m² and more) also: places where a public walkway meets the outline.
 *   <li>Of such a one with neither: the points of its edge nearest to the walkways within 30 m, marked as assumed.
 * </ol>
 *
 * Points nearer than 15 m to one that is already there are left out.
 */
final class Entrances {

    private static final Set<String> GATES = Set.of(
            "gate", "entrance", "swing_gate", "sliding_gate", "wicket_gate", "kissing_gate", "turnstile", "door");
    private static final Set<String> NOT_FOR_VISITORS = Set.of("no", "emergency", "service", "exit", "garage");
    private static final String PARKS = "park.";

    /** From here on a point in the middle says little about the way in. */
    private static final double LARGE_M2 = 2_500;

    private static final double NEAR_METRES = 30;
    private static final double APART_METRES = 15;
    private static final double ON_THE_EDGE_METRES = 1;

    private final WalkwayIndex walkways;
    private final STRtree doors = new STRtree();

    Entrances(ElementStore store, WalkwayIndex walkways) {
        this.walkways = walkways;
        NodePlaces places = store.places();
        store.doors().keySet().stream().sorted().mapToInt(places::indexOf).forEach(i -> {
            Coordinate door = new Coordinate(Earth.toDegrees(places.lonE7(i)), Earth.toDegrees(places.latE7(i)));
            doors.insert(new Envelope(door), door);
        });
        doors.build();
    }

    /** Whether a node lets people in: an entrance for everybody, or a gate. */
    static boolean isDoor(Map<String, String> tags) {
        if (OsmTags.isPrivate(tags)) {
            return false;
        }
        boolean entrance = tags.containsKey("entrance") && !OsmTags.is(tags, "entrance", NOT_FOR_VISITORS);
        return entrance || OsmTags.is(tags, "barrier", GATES);
    }

    /** The entrances of a facility of this category with this outline; empty when none is known. */
    List<OsmEntrance> of(String category, MultiPolygon outline) {
        Search search = new Search(outline);
        search.addDoors();
        if (category.startsWith(PARKS) || Shapes.squareMetres(outline) >= LARGE_M2) {
            search.addMeetings();
            if (search.found.isEmpty()) {
                search.addNearest();
            }
        }
        return search.found;
    }

    /** The search around one outline, in metres. */
    private final class Search {

        private final MetricView view;
        private final Geometry edge;
        private final List<LineString> near;
        private final Envelope box;
        private final List<OsmEntrance> found = new ArrayList<>();
        private final List<Coordinate> places = new ArrayList<>();

        Search(MultiPolygon outline) {
            view = MetricView.around(outline);
            edge = view.metres(outline.getBoundary());
            Envelope metres = edge.getEnvelopeInternal();
            metres.expandBy(NEAR_METRES);
            box = view.degrees(Shapes.FACTORY.toGeometry(metres)).getEnvelopeInternal();
            near = walkways.near(box)
                    .map(line -> (LineString) view.metres(line))
                    .toList();
        }

        void addDoors() {
            List<Coordinate> inBox = new ArrayList<>();
            doors.query(box, door -> inBox.add((Coordinate) door));
            inBox.stream()
                    .sorted()
                    .map(door -> view.metres(Shapes.FACTORY.createPoint(door)))
                    .filter(door -> edge.isWithinDistance(door, ON_THE_EDGE_METRES))
                    .forEach(door -> add(door.getCoordinate(), false));
        }

        void addMeetings() {
            for (LineString walkway : near) {
                if (walkway.intersects(edge)) {
                    for (Coordinate place : walkway.intersection(edge).getCoordinates()) {
                        add(place, false);
                    }
                }
            }
        }

        void addNearest() {
            for (LineString walkway : near) {
                DistanceOp distance = new DistanceOp(edge, walkway);
                if (distance.distance() <= NEAR_METRES) {
                    add(distance.nearestPoints()[0], true);
                }
            }
        }

        private void add(Coordinate metres, boolean assumed) {
            if (places.stream().noneMatch(place -> place.distance(metres) < APART_METRES)) {
                places.add(metres);
                Point degrees = (Point) view.degrees(Shapes.FACTORY.createPoint(metres.copy()));
                found.add(new OsmEntrance(degrees.getX(), degrees.getY(), assumed));
            }
        }
    }
}
