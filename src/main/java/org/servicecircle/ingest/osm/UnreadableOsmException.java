package org.servicecircle.ingest.osm;

import java.nio.file.Path;

/** A file as a whole cannot be used as an OpenStreetMap extract. The message names the file and what is wrong. */
public final class UnreadableOsmException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Code {
        /** There is no such file, or it may not be read. */
        NOT_FOUND,
        /** The file has no bytes. */
        EMPTY,
        /** The file does not begin like an OSM pbf. */
        NOT_PBF,
        /** The file ends in the middle of a block. */
        TRUNCATED,
        /** A block cannot be unpacked or understood. */
        DAMAGED,
        /** The file needs a feature this program does not have, such as history. */
        UNSUPPORTED,
        /** Nothing in the file can be walked on. */
        NO_WALKWAYS
    }

    private final Code code;

    UnreadableOsmException(Path file, Code code, String detail) {
        this(file, code, detail, null);
    }

    UnreadableOsmException(Path file, Code code, String detail, Throwable cause) {
        super(file + ": " + detail, cause);
        this.code = code;
    }

    /** What is wrong, for programs. */
    public Code code() {
        return code;
    }
}
