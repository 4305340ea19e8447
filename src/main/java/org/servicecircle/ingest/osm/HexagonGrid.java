package org.servicecircle.ingest.osm;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts a street without communities into hexagons 350 m wide (about 0.1 km²), points up, counted from the south-west
 * corner of the street's box. Only cells that hold at least one of the given places are made.
 */
final class HexagonGrid {

    private static final double WIDTH_METRES = 350;
    private static final double SIDE_METRES = WIDTH_METRES / Math.sqrt(3);
    private static final double ROW_METRES = 1.5 * SIDE_METRES;
    private static final int CORNERS = 6;

    private final OsmArea street;
    private final MultiPolygon ground;
    private final PreparedGeometry covering;
    private final MetricView view;

    private HexagonGrid(OsmArea street, MultiPolygon ground) {
        this.street = street;
        this.ground = ground;
        this.covering = PreparedGeometryFactory.prepare(ground);
        Envelope box = street.geometry().getEnvelopeInternal();
        this.view = MetricView.at(box.getMinX(), box.getMinY());
    }

    /**
     * The cells of a street.
     *
     * @param ground what of the street is to be cut; the cells are clipped to it
     * @param places points, in degrees, each inside the ground
     */
    static List<OsmArea> over(OsmArea street, MultiPolygon ground, List<Coordinate> places) {
        HexagonGrid grid = new HexagonGrid(street, ground);
        Set<Cell> cells = new TreeSet<>();
        places.forEach(place -> cells.add(grid.cellOf(place)));
        return cells.stream()
                .map(grid::area)
                .filter(area -> !area.geometry().isEmpty())
                .toList();
    }

    private record Cell(int row, int column) implements Comparable<Cell> {

        double xMetres() {
            return (column + (row % 2 == 0 ? 0 : 0.5)) * WIDTH_METRES;
        }

        double yMetres() {
            return row * ROW_METRES;
        }

        @Override
        public int compareTo(Cell other) {
            return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }
    }

    /** Of the rows beside the point, the cell whose middle is nearest. */
    private Cell cellOf(Coordinate place) {
        Coordinate metres =
                view.metres(Shapes.FACTORY.createPoint(place.copy())).getCoordinate();
        int below = (int) Math.max(0, Math.floor(metres.y / ROW_METRES));
        Cell lower = cellInRow(below, metres.x);
        Cell upper = cellInRow(below + 1, metres.x);
        return metresFrom(lower, metres) <= metresFrom(upper, metres) ? lower : upper;
    }

    private static Cell cellInRow(int row, double xMetres) {
        double shift = row % 2 == 0 ? 0 : 0.5;
        return new Cell(row, (int) Math.max(0, Math.round(xMetres / WIDTH_METRES - shift)));
    }

    private static double metresFrom(Cell cell, Coordinate metres) {
        return Math.hypot(cell.xMetres() - metres.x, cell.yMetres() - metres.y);
    }

    private OsmArea area(Cell cell) {
        Geometry whole = view.degrees(hexagon(cell));
        Geometry clipped =
                covering.covers(whole) ? whole : OverlayNGRobust.overlay(ground, whole, OverlayNG.INTERSECTION);
        String place = (cell.row() + 1) + "-" + (cell.column() + 1);
        return new OsmArea(
                street.code() + "-h" + cell.row() + "-" + cell.column(),
                street.code(),
                street.nameZh() + " 网格 " + place,
                street.nameEn() + " cell " + place,
                Shapes.polygonsOf(clipped),
                OsmArea.Origin.HEXAGON);
    }

    private static Polygon hexagon(Cell cell) {
        Coordinate[] ring = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            double angle = Math.PI / 2 + i * 2 * Math.PI / CORNERS;
            ring[i] = new Coordinate(
                    cell.xMetres() + SIDE_METRES * Math.cos(angle), cell.yMetres() + SIDE_METRES * Math.sin(angle));
        }
        ring[CORNERS] = ring[0].copy();
        return Shapes.FACTORY.createPolygon(ring);
    }
}
