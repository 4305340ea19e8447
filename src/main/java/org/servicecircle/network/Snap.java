package org.servicecircle.network;

/**
 * Where a home or an entrance meets the network: a point on a walkway, not a junction.
 *
 * @param walkway the walkway
 * @param fromMm how far along it, from its {@code from} end; 0 to its length
 * @param distanceMm straight from the home or entrance to that point, ≥ 0
 * @param lonE7 longitude of the point on the walkway
 * @param latE7 latitude of the point on the walkway
 */
public record Snap(int walkway, int fromMm, int distanceMm, int lonE7, int latE7) {}
