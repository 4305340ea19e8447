package org.servicecircle.ingest.osm;

/**
 * A point where one enters a facility.
 *
 * @param lon WGS-84 degrees
 * @param lat WGS-84 degrees
 * @param assumed true when no entrance, gate or walkway on the edge says so and a walkway only comes near
 */
public record OsmEntrance(double lon, double lat, boolean assumed) {}
