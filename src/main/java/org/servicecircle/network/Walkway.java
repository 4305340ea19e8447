package org.servicecircle.network;

/**
 * One piece of the walking network between two junctions, as handed to {@link WalkNetwork.Builder}.
 *
 * <p>The arrays are not copied and take no part in a meaningful {@code equals}.
 *
 * @param from junction at its start, as {@link WalkNetwork.Builder#addJunction} numbered it
 * @param to junction at its end; may be the same as {@code from}
 * @param lengthMm 0 to {@link #MAX_LENGTH_MM}
 * @param wheelchair false where a wheelchair cannot pass ({@code wheelchair=no})
 * @param name as on the sign, empty where there is none
 * @param openingHours in OpenStreetMap syntax, empty where it is always open
 * @param compound the walled compound it belongs to, 0 for none; public ways inside a compound carry it too, so that
 *     those who live on them may use the compound's own gates
 * @param shapeLonE7 longitudes along it including both ends, at least 2
 * @param shapeLatE7 latitudes, as many
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier into the builder, not compared
public record Walkway(
        int from,
        int to,
        int lengthMm,
        WalkwayKind kind,
        WalkDirection direction,
        Access access,
        boolean wheelchair,
        String name,
        String openingHours,
        int compound,
        int[] shapeLonE7,
        int[] shapeLatE7) {

    /** 100 km: keeps every sum of lengths and times within an {@code int}. */
    public static final int MAX_LENGTH_MM = 100_000_000;

    /**
     * Checks the ranges above.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public Walkway {
        require(from >= 0 && to >= 0, "junctions are numbered from 0");
        require(lengthMm >= 0 && lengthMm <= MAX_LENGTH_MM, "length out of range: " + lengthMm + " mm");
        require(kind != null && direction != null && access != null, "kind, direction and access are needed");
        require(name != null && openingHours != null, "name and openingHours may be empty, not null");
        require(compound >= 0, "negative compound");
        require(shapeLonE7.length == shapeLatE7.length, "as many longitudes as latitudes");
        require(shapeLonE7.length >= 2, "a shape has both its ends");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
