package org.servicecircle.ingest.osm;

/** An element's shape cannot be built from what the extract holds. */
final class UnusableShapeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final OsmReject.Code code;

    UnusableShapeException(OsmReject.Code code, String message) {
        super(message);
        this.code = code;
    }

    OsmReject.Code code() {
        return code;
    }
}
