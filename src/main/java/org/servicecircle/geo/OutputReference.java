package org.servicecircle.geo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The systems in which places are given out, and in which a caller may name places. Geometries are always easting or
 * longitude first here, whatever the order that an authority wants; {@link #northFirst} says where it wants the other.
 *
 * <p>{@link #GCJ02} and {@link #BD09} are for use on Chinese web maps only. They have no code of an authority, so files
 * must name them in words.
 */
public enum OutputReference {
    /** WGS-84, longitude first: the order of GeoJSON. */
    CRS84("CRS84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326, false, Plane.DEGREES),
    /** WGS-84, latitude first. */
    EPSG_4326("EPSG:4326", epsgUri(4326), 4326, true, Plane.DEGREES),
    /** CGCS2000, latitude first; taken as equal to WGS-84, see {@link Datum}. */
    EPSG_4490("EPSG:4490", epsgUri(4490), 4490, true, Plane.DEGREES),
    /** CGCS2000, 3-degree Gauss-Kruger around 117° east, in metres, northing first. */
    EPSG_4548("EPSG:4548", epsgUri(4548), 4548, true, Plane.GAUSS_KRUGER_117),
    /** The plane of web maps, easting first. */
    EPSG_3857("EPSG:3857", epsgUri(3857), 3857, false, Plane.WEB_MERCATOR),
    /** Degrees as the web maps of Amap and Tencent take them, longitude first. */
    GCJ02("GCJ-02", null, 0, false, Plane.of(Datum.GCJ02)),
    /** Degrees as the web maps of Baidu take them, longitude first. */
    BD09("BD-09", null, 0, false, Plane.of(Datum.BD09));

    private final String label;
    private final String uri;
    private final int epsg;
    private final boolean northFirst;
    private final Plane plane;

    OutputReference(String label, String uri, int epsg, boolean northFirst, Plane plane) {
        this.label = label;
        this.uri = uri;
        this.epsg = epsg;
        this.northFirst = northFirst;
        this.plane = plane;
    }

    /** Those that have an address in the OGC's register, CRS84 first. */
    public static List<OutputReference> registered() {
        return Arrays.stream(values()).filter(each -> each.uri != null).toList();
    }

    /**
     * The system of an address in the OGC's register, of a label such as {@code EPSG:4548}, {@code CRS84} or {@code GCJ-02},
     * or of a label with its authority in brackets: {@code [EPSG:4548]}, {@code [OGC:CRS84]}.
     */
    public static Optional<OutputReference> find(String name) {
        String plain = name.strip();
        String label = plain.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> plain.equals(each.uri)
                        || label.equals(each.label)
                        || each.uri != null && label.equals(each.safeCurie()))
                .findFirst();
    }

    /** The label as OGC API – Features, Part 2, has it in brackets, so that no reader takes it for an address. */
    private String safeCurie() {
        return "[" + (this == CRS84 ? "OGC:" : "") + label + "]";
    }

    private static String epsgUri(int code) {
        return "http://www.opengis.net/def/crs/EPSG/0/" + code;
    }

    /** The name people know it by, such as {@code EPSG:4548} or {@code GCJ-02}. */
    public String label() {
        return label;
    }

    /** Its address in the OGC's register; null for GCJ-02 and BD-09, which have none. */
    public String uri() {
        return uri;
    }

    /** Its code in the EPSG register, that of the datum for CRS84; empty for GCJ-02 and BD-09. */
    public OptionalInt epsg() {
        return epsg == 0 ? OptionalInt.empty() : OptionalInt.of(epsg);
    }

    /** Whether its authority puts latitude or northing before longitude or easting. */
    public boolean northFirst() {
        return northFirst;
    }

    /** Whether its numbers are degrees; else they are metres. */
    public boolean degrees() {
        return plane.degrees();
    }

    /** Its definition as WKT 1, easting or longitude first; for GCJ-02 and BD-09 that of WGS-84, as files have no other. */
    public String wkt() {
        return Plane.wkt(epsg == 0 ? EPSG_4326.epsg : epsg);
    }

    /**
     * A copy of a geometry in this system.
     *
     * @param wgs84 in degrees of WGS-84, longitude first
     */
    public Geometry fromWgs84(Geometry wgs84) {
        return plane == Plane.DEGREES ? wgs84 : transformed(wgs84, plane::fromWgs84);
    }

    /**
     * A copy of a geometry in degrees of WGS-84, longitude first.
     *
     * @param here in this system
     * @throws IllegalArgumentException if a point of it is nowhere on earth
     */
    public Geometry toWgs84(Geometry here) {
        return plane == Plane.DEGREES ? here : transformed(here, plane::toWgs84);
    }

    private interface Moving {
        void move(double[] point);
    }

    private static Geometry transformed(Geometry geometry, Moving moving) {
        Geometry copy = geometry.copy();
        double[] point = new double[2];
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                point[0] = points.getX(i);
                point[1] = points.getY(i);
                moving.move(point);
                points.setOrdinate(i, 0, point[0]);
                points.setOrdinate(i, 1, point[1]);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
