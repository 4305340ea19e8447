package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.servicecircle.geo.Earth;

/** Builds lines and surfaces, in WGS-84 degrees, from ways and relations. Not safe for use by several threads. */
final class Shapes {

    static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

    private static final Set<String> RING_ROLES = Set.of("", "outer", "inner", "outline", "enclave", "exclave");
    private static final double METRES_PER_DEGREE = Earth.METRES_PER_E7 * 1e7;

    private final NodePlaces places;
    private final Map<Long, RawWay> members;
    private int repaired;

    /** @param members the ways that are part of some relation, by id */
    Shapes(NodePlaces places, Map<Long, RawWay> members) {
        this.places = places;
        this.members = members;
    }

    /** How many surfaces had crossing or touching rings and were repaired. */
    int repaired() {
        return repaired;
    }

    /** Square metres of a surface in degrees; within 0.1 % for anything up to the size of a city. */
    static double squareMetres(Geometry surface) {
        double lat = surface.getEnvelopeInternal().centre().y;
        return surface.getArea() * METRES_PER_DEGREE * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
    }

    /** The line of a way. */
    LineString line(RawWay way) throws UnusableShapeException {
        Coordinate[] coordinates = coordinates(way.nodes());
        if (coordinates.length < 2) {
            throw new UnusableShapeException(OsmReject.Code.INVALID_GEOMETRY, "fewer than two nodes");
        }
        return FACTORY.createLineString(coordinates);
    }

    /** The surface inside a closed way. */
    MultiPolygon surface(RawWay way) throws UnusableShapeException {
        if (!way.isClosed()) {
            throw new UnusableShapeException(OsmReject.Code.RING_NOT_CLOSED, "does not end where it begins");
        }
        return valid(List.of(FACTORY.createPolygon(ring(way.nodes()))));
    }

    /** The surface that the ways of a relation bound. */
    MultiPolygon surface(RawRelation relation) throws UnusableShapeException {
        List<LinearRing> rings = new ArrayList<>();
        for (long[] nodes : Rings.join(pieces(relation))) {
            rings.add(ring(nodes));
        }
        return valid(Nesting.polygons(rings, FACTORY));
    }

    /** The lines of those members of a surface that are in the extract, whether or not they close. */
    List<Coordinate[]> edges(RawRelation relation) {
        List<Coordinate[]> edges = new ArrayList<>();
        for (RawRelation.WayMember member : relation.ways()) {
            RawWay way = members.get(member.way());
            if (way == null || !RING_ROLES.contains(member.role())) {
                continue;
            }
            try {
                edges.add(line(way).getCoordinates());
            } catch (UnusableShapeException e) {
                // It leads out of the extract.
            }
        }
        return edges;
    }

    private List<long[]> pieces(RawRelation relation) throws UnusableShapeException {
        Set<Long> ids = new LinkedHashSet<>();
        relation.ways().stream()
                .filter(member -> RING_ROLES.contains(member.role()))
                .forEach(member -> ids.add(member.way()));
        List<long[]> pieces = new ArrayList<>();
        for (long member : ids) {
            RawWay way = members.get(member);
            if (way == null) {
                throw new UnusableShapeException(
                        OsmReject.Code.MEMBER_MISSING, "way " + member + " is not in the extract");
            }
            if (way.nodes().length > 1) {
                pieces.add(way.nodes());
            }
        }
        if (pieces.isEmpty()) {
            throw new UnusableShapeException(OsmReject.Code.MEMBER_MISSING, "has no ways");
        }
        return pieces;
    }

    private LinearRing ring(long[] nodes) throws UnusableShapeException {
        if (nodes.length < LinearRing.MINIMUM_VALID_SIZE) {
            throw new UnusableShapeException(OsmReject.Code.INVALID_GEOMETRY, "a ring of fewer than four points");
        }
        return FACTORY.createLinearRing(coordinates(nodes));
    }

    private Coordinate[] coordinates(long[] nodes) throws UnusableShapeException {
        Coordinate[] coordinates = new Coordinate[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            int index = places.indexOf(nodes[i]);
            if (index < 0) {
                throw new UnusableShapeException(
                        OsmReject.Code.MEMBER_MISSING, "node " + nodes[i] + " is not in the extract");
            }
            coordinates[i] = new Coordinate(Earth.toDegrees(places.lonE7(index)), Earth.toDegrees(places.latE7(index)));
        }
        return coordinates;
    }

    private MultiPolygon valid(List<Polygon> polygons) throws UnusableShapeException {
        MultiPolygon surface = FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        if (!surface.isValid()) {
            surface = polygonsOf(GeometryFixer.fix(surface));
            repaired++;
        }
        if (surface.isEmpty() || surface.getArea() == 0) {
            throw new UnusableShapeException(OsmReject.Code.INVALID_GEOMETRY, "its rings bound no surface");
        }
        return surface;
    }

    /** The polygons of any geometry, as one. */
    @SuppressWarnings("unchecked")
    static MultiPolygon polygonsOf(Geometry geometry) {
        List<Polygon> polygons = PolygonExtracter.getPolygons(geometry);
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
