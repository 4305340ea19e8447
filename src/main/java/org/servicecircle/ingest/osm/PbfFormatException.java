package org.servicecircle.ingest.osm;

import java.io.IOException;

/** A block of a pbf breaks the format. The message says how, not in which file. */
final class PbfFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final UnreadableOsmException.Code code;

    PbfFormatException(UnreadableOsmException.Code code, String message) {
        super(message);
        this.code = code;
    }

    UnreadableOsmException.Code code() {
        return code;
    }
}
