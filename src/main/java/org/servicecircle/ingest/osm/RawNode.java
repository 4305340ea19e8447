package org.servicecircle.ingest.osm;

import java.util.Map;

/** A node as it stands in the file; WGS-84 degrees × 10⁷. */
record RawNode(long id, int lonE7, int latE7, Map<String, String> tags) {}
