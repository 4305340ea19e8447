package org.servicecircle.file;

/** What the geometries of a layer are; all of one kind, none null. */
public enum GeometryKind {
    POINT("Point"),
    LINE("LineString"),
    /** Also where each has one part only, since files of areas hold one kind. */
    AREAS("MultiPolygon");

    private final String geometryType;

    GeometryKind(String geometryType) {
        this.geometryType = geometryType;
    }

    /** The name of the kind in GeoJSON, and in JTS. */
    public String geometryType() {
        return geometryType;
    }
}
