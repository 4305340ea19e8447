package org.servicecircle.network;

import org.servicecircle.geo.Earth;

/**
 * The drawn line of a walkway, or of a part of it. Offsets are in the walkway's stated length; a share of that is the
 * same share of the drawn length.
 *
 * @param lonE7 longitudes in walking order, at least 1
 * @param latE7 latitudes, as many
 */
@SuppressWarnings("ArrayRecordComponent") // handed over to be drawn, not compared
public record WalkwayLine(int[] lonE7, int[] latE7) {

    /**
     * The line from one offset to another, against the walkway's direction if {@code toMm} is the smaller.
     *
     * @param fromMm 0 to the walkway's length
     * @param toMm 0 to the walkway's length
     */
    public static WalkwayLine of(WalkNetwork network, int walkway, int fromMm, int toMm) {
        int size = network.shapeSize(walkway);
        double[] share = shares(network, walkway);
        double low = share(network, walkway, Math.min(fromMm, toMm));
        double high = share(network, walkway, Math.max(fromMm, toMm));
        int[] lon = new int[size + 2];
        int[] lat = new int[size + 2];
        int count = 0;
        count = add(network, walkway, share, low, lon, lat, count);
        for (int i = 0; i < size; i++) {
            if (share[i] > low && share[i] < high) {
                lon[count] = network.shapeLonE7(walkway, i);
                lat[count++] = network.shapeLatE7(walkway, i);
            }
        }
        count = add(network, walkway, share, high, lon, lat, count);
        return trimmed(lon, lat, count, fromMm > toMm);
    }

    private static double share(WalkNetwork network, int walkway, int offsetMm) {
        int length = network.lengthMm(walkway);
        return length == 0 ? 0 : Math.min(1, (double) offsetMm / length);
    }

    /** Per point of the shape, how far along the drawn line it lies: 0 to 1. */
    private static double[] shares(WalkNetwork network, int walkway) {
        double[] shares = new double[network.shapeSize(walkway)];
        for (int i = 1; i < shares.length; i++) {
            shares[i] = shares[i - 1]
                    + Earth.distanceMetres(
                            network.shapeLonE7(walkway, i - 1),
                            network.shapeLatE7(walkway, i - 1),
                            network.shapeLonE7(walkway, i),
                            network.shapeLatE7(walkway, i));
        }
        double total = shares[shares.length - 1];
        for (int i = 1; i < shares.length; i++) {
            shares[i] = total == 0 ? 0 : shares[i] / total;
        }
        shares[shares.length - 1] = total == 0 ? 0 : 1;
        return shares;
    }

    private static int add(
            WalkNetwork network, int walkway, double[] share, double at, int[] lon, int[] lat, int count) {
        int i = 1;
        while (i + 1 < share.length && share[i] < at) {
            i++;
        }
        double span = share[i] - share[i - 1];
        double t = span == 0 ? 0 : (at - share[i - 1]) / span;
        lon[count] = between(network.shapeLonE7(walkway, i - 1), network.shapeLonE7(walkway, i), t);
        lat[count] = between(network.shapeLatE7(walkway, i - 1), network.shapeLatE7(walkway, i), t);
        return count + 1;
    }

    private static int between(int a, int b, double t) {
        return (int) Math.round(a + t * ((double) b - a));
    }

    private static WalkwayLine trimmed(int[] lon, int[] lat, int count, boolean backward) {
        int[] lonOut = new int[count];
        int[] latOut = new int[count];
        for (int i = 0; i < count; i++) {
            int at = backward ? count - 1 - i : i;
            lonOut[at] = lon[i];
            latOut[at] = lat[i];
        }
        return new WalkwayLine(lonOut, latOut);
    }
}
