package org.servicecircle.ingest.shape;

/** The types of shapes, with or without heights and measures. */
public enum ShapeType {
    NULL,
    POINT,
    POLYLINE,
    POLYGON,
    MULTIPOINT,
    MULTIPATCH,
    UNKNOWN;

    /** The type of that number in a {@code .shp}. */
    static ShapeType of(int number) {
        return switch (number) {
            case 0 -> NULL;
            case 1, 11, 21 -> POINT;
            case 3, 13, 23 -> POLYLINE;
            case 5, 15, 25 -> POLYGON;
            case 8, 18, 28 -> MULTIPOINT;
            case 31 -> MULTIPATCH;
            default -> UNKNOWN;
        };
    }
}
