/**
 * What does an OpenStreetMap extract say about walking, areas, homes and services?
 *
 * <p>{@link org.servicecircle.ingest.osm.OsmReader} reads one {@code .osm.pbf} into plain records, {@link
 * org.servicecircle.ingest.osm.OsmExtract}; it stores nothing. The file is checked block by block before anything is
 * made of it, the walking network comes through GraphHopper, everything else is read here.
 *
 * <p>May use: {@code network geo}.
 */
package org.servicecircle.ingest.osm;
