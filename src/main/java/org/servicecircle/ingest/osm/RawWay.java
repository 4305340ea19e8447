package org.servicecircle.ingest.osm;

import java.util.Map;

/** A way as it stands in the file: ids of its nodes in order, and its tags. */
@SuppressWarnings("ArrayRecordComponent") // millions of ids; never compared
record RawWay(long id, long[] nodes, Map<String, String> tags) {

    /** Whether it ends where it begins and can bound a surface. */
    boolean isClosed() {
        return nodes.length > 3 && nodes[0] == nodes[nodes.length - 1];
    }
}
