package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The faces between divided roads and waters. The edge of each, drawn in by half the width of what bounds it, is the
 * carriageway (or bank) that people walk along; two of them are joined only by crossings and bridges.
 *
 * @param pieces the divided roads and waters, cut where they meet; {@code source} is an index into {@code roads}
 * @param faces whole faces, up to the middle of the road
 * @param insides per face what is left of it inside the carriageways; may be empty
 */
record Superblocks(List<Road> roads, List<Noding.Piece> pieces, List<Polygon> faces, List<Geometry> insides) {
    private static final double SMALLEST_INSIDE_M2 = 400;

    static Superblocks of(List<Road> roads) {
        List<Noding.Piece> pieces = Noding.node(roads.stream().map(Road::points).toList());
        List<Polygon> faces = Noding.faces(pieces);
        Geometry surface = surface(roads);
        List<Geometry> insides = faces.stream()
                .map(face -> inside(OverlayNGRobust.overlay(face, surface, OverlayNG.DIFFERENCE)))
                .toList();
        return new Superblocks(roads, pieces, faces, insides);
    }

    private static Geometry surface(List<Road> roads) {
        List<Geometry> strips = roads.stream()
                .filter(road -> road.kind().halfWidth > 0)
                .map(road -> strip(road.line(), road.kind().halfWidth))
                .toList();
        return UnaryUnionOp.union(strips);
    }

    /** A line with room on both sides; coarse round corners. */
    static Geometry strip(Geometry line, double halfWidth) {
        BufferParameters coarse = new BufferParameters(2, BufferParameters.CAP_ROUND);
        return BufferOp.bufferOp(line, halfWidth, coarse);
    }

    private static Geometry inside(Geometry rest) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < rest.getNumGeometries(); i++) {
            if (rest.getGeometryN(i) instanceof Polygon part && part.getArea() > SMALLEST_INSIDE_M2) {
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        return Frame.GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }
}
