package org.servicecircle.network;

/** A growing set of lines, as points one after the other. */
final class Lines {

    /** Per line, and one more: its first point. */
    private final IntList start = new IntList();

    private final IntList lonE7 = new IntList();
    private final IntList latE7 = new IntList();

    Lines() {
        start.add(0);
    }

    void add(int[] lon, int[] lat) {
        lonE7.addAll(lon);
        latE7.addAll(lat);
        start.add(lonE7.size());
    }

    int size() {
        return start.size() - 1;
    }

    /** Per line of the given order, and one more: its first point in the arrays of {@link #lons} and {@link #lats}. */
    int[] starts(int[] order) {
        int[] starts = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            starts[i + 1] = starts[i] + points(order[i]);
        }
        return starts;
    }

    /** Longitudes of all points, line after line in the given order. */
    int[] lons(int[] order) {
        return joined(lonE7, order);
    }

    /** Latitudes, likewise. */
    int[] lats(int[] order) {
        return joined(latE7, order);
    }

    private int[] joined(IntList values, int[] order) {
        int[] joined = new int[values.size()];
        int at = 0;
        for (int line : order) {
            values.copy(start.get(line), points(line), joined, at);
            at += points(line);
        }
        return joined;
    }

    private int points(int line) {
        return start.get(line + 1) - start.get(line);
    }
}
