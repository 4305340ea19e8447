package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Undivided roads between the carriageways, and paths round the lakes they end at. */
final class LocalRoads {
    private static final double SHORE_PATH_M = 10;

    private LocalRoads() {}

    static List<Strand> of(List<Road> single, Superblocks superblocks, List<Lake> lakes) {
        List<Geometry> insides = superblocks.insides();
        STRtree tree = new STRtree();
        for (int i = 0; i < insides.size(); i++) {
            tree.insert(insides.get(i).getEnvelopeInternal(), i);
        }
        List<Strand> strands = new ArrayList<>();
        for (Road road : single) {
            Geometry dry = road.line();
            for (Lake lake : lakes) {
                if (lake.water().getEnvelopeInternal().intersects(dry.getEnvelopeInternal())) {
                    dry = dry.difference(lake.withShore(SHORE_PATH_M));
                }
            }
            for (Object inside : new TreeSet<>(tree.query(dry.getEnvelopeInternal()))) {
                add(road, OverlayNGRobust.overlay(dry, insides.get((Integer) inside), OverlayNG.INTERSECTION), strands);
            }
        }
        for (Lake lake : lakes) {
            Geometry shore = lake.withShore(SHORE_PATH_M).getBoundary();
            strands.add(Strand.of(grid(shore), "highway", "footway"));
        }
        return strands;
    }

    private static void add(Road road, Geometry parts, List<Strand> strands) {
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            if (parts.getGeometryN(i) instanceof LineString line && line.getLength() > 1) {
                strands.add(Strand.of(grid(line), "highway", road.kind().highway, "name", road.name()));
            }
        }
    }

    static org.locationtech.jts.geom.Coordinate[] grid(Geometry line) {
        return java.util.Arrays.stream(line.getCoordinates())
                .map(Frame::onGrid)
                .toArray(org.locationtech.jts.geom.Coordinate[]::new);
    }
}
