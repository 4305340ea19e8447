package org.servicecircle.ingest.osm;

import java.util.List;
import java.util.Map;

/** A relation as it stands in the file, with those of its members that are ways. */
record RawRelation(long id, List<WayMember> ways, Map<String, String> tags) {

    /** A way in a relation, and its part in it: {@code outer}, {@code inner}, or empty. */
    record WayMember(long way, String role) {}
}
