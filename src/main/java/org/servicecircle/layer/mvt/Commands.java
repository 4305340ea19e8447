package org.servicecircle.layer.mvt;

/**
 * The geometry of one feature as the format's commands: MoveTo, LineTo and ClosePath with their counts, and steps from
 * point to point. Points are x, y pairs in tile units, y to the south.
 */
final class Commands {

    /** Numbers of the format's GeomType. */
    static final int NOTHING = 0;

    static final int POINTS = 1;
    static final int LINES = 2;
    static final int RINGS = 3;

    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final ByteSink bytes = new ByteSink();
    private int type = NOTHING;
    private int points;
    private int x;
    private int y;

    void clear() {
        bytes.clear();
        type = NOTHING;
        points = 0;
        x = 0;
        y = 0;
    }

    int type() {
        return type;
    }

    void point(int toX, int toY) {
        become(POINTS);
        points++;
        step(toX, toY);
    }

    /** A line through {@code count} ≥ 2 points. */
    void line(int[] xy, int count) {
        become(LINES);
        path(xy, 0, count);
    }

    /** A ring of {@code count} ≥ 3 points from the one numbered {@code from}, the first not repeated. */
    void ring(int[] xy, int from, int count) {
        become(RINGS);
        path(xy, from, count);
        command(CLOSE_PATH, 1);
    }

    /** Bytes of the commands. */
    int size() {
        return bytes.size() + (type == POINTS ? ByteSink.sizeOf(pointsCommand()) : 0);
    }

    void writeTo(ByteSink feature) {
        if (type == POINTS) {
            feature.varint(pointsCommand());
        }
        feature.all(bytes);
    }

    /** All points stand under one command, whose count is known only at the end. */
    private int pointsCommand() {
        return MOVE_TO | points << 3;
    }

    private void become(int wanted) {
        if (type != NOTHING && type != wanted) {
            throw new IllegalStateException("a feature is points, lines or areas, never two of them");
        }
        type = wanted;
    }

    private void path(int[] xy, int from, int count) {
        command(MOVE_TO, 1);
        step(xy[2 * from], xy[2 * from + 1]);
        command(LINE_TO, count - 1);
        for (int i = 2 * (from + 1); i < 2 * (from + count); i += 2) {
            step(xy[i], xy[i + 1]);
        }
    }

    private void command(int number, int count) {
        bytes.varint(number | count << 3);
    }

    private void step(int toX, int toY) {
        bytes.zigzag(toX - x, toY - y);
        x = toX;
        y = toY;
    }
}
