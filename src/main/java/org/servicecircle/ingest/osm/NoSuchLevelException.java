package org.servicecircle.ingest.osm;

/** An {@code admin_level} was named that cannot be a street's or community's, or of which the extract has no area. */
public final class NoSuchLevelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NoSuchLevelException(String message) {
        super(message);
    }
}
