package org.servicecircle.ingest.osm;

/**
 * An element that was wanted and cannot be used.
 *
 * @param element {@code node/<id>}, {@code way/<id>} or {@code relation/<id>}
 * @param code why
 * @param text what is wrong, in English, with the name of the element where it has one
 */
public record OsmReject(String element, Code code, String text) {

    /** Why an element cannot be used. */
    public enum Code {
        /** The member ways of an area do not close into rings. */
        RING_NOT_CLOSED,
        /** Ways or nodes of the area are not in the extract. */
        MEMBER_MISSING,
        /** The rings cross or give no surface. */
        INVALID_GEOMETRY,
        /** A community that lies in no street. */
        OUTSIDE_STREETS
    }
}
