package org.servicecircle.layer.mvt;

import java.util.Arrays;

/**
 * Drops points that a line can do without (Douglas and Peucker, Algorithms for the reduction of the number of points
 * required to represent a digitized line, 1973), with a stack of its own instead of recursion.
 */
final class Simplifier {

    private final double toleranceSquared;
    private boolean[] marked = new boolean[64];
    private int[] stack = new int[64];
    private int depth;

    /** A simplifier that lets no dropped point lie further from the line than this, tile units; 0 drops none. */
    Simplifier(double tolerance) {
        toleranceSquared = tolerance * tolerance;
    }

    /** Simplifies a line; its ends stay. */
    void line(Path path) {
        if (path.size() > 2 && toleranceSquared > 0) {
            begin(path);
            reduce(path, 0, path.size() - 1);
            path.keep(marked);
        }
    }

    /** Simplifies a ring whose first point is not repeated: as two lines between two points far apart. */
    void ring(Path ring) {
        if (ring.size() <= 3 || toleranceSquared == 0) {
            return;
        }
        int far = farthestFromFirst(ring);
        ring.add(ring.x(0), ring.y(0));
        begin(ring);
        marked[far] = true;
        reduce(ring, 0, far);
        reduce(ring, far, ring.size() - 1);
        marked[ring.size() - 1] = false;
        ring.keep(marked);
    }

    private void begin(Path path) {
        if (marked.length < path.size()) {
            marked = new boolean[2 * path.size()];
        } else {
            Arrays.fill(marked, 0, path.size(), false);
        }
        marked[0] = true;
        marked[path.size() - 1] = true;
    }

    private void reduce(Path path, int first, int last) {
        push(first, last);
        while (depth > 0) {
            int to = stack[--depth];
            int from = stack[--depth];
            int far = farthest(path, from, to);
            if (far >= 0) {
                marked[far] = true;
                push(from, far);
                push(far, to);
            }
        }
    }

    private void push(int from, int to) {
        if (to - from < 2) {
            return;
        }
        if (depth + 2 > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[depth++] = from;
        stack[depth++] = to;
    }

    /** The point farthest from the segment between two others, −1 when all lie within the tolerance. */
    private int farthest(Path path, int from, int to) {
        double x = path.x(from);
        double y = path.y(from);
        double dx = path.x(to) - x;
        double dy = path.y(to) - y;
        double length = dx * dx + dy * dy;
        double most = toleranceSquared;
        int far = -1;
        for (int i = from + 1; i < to; i++) {
            double px = path.x(i) - x;
            double py = path.y(i) - y;
            double share = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
            double offX = px - share * dx;
            double offY = py - share * dy;
            double off = offX * offX + offY * offY;
            if (off > most) {
                most = off;
                far = i;
            }
        }
        return far;
    }

    private static int farthestFromFirst(Path ring) {
        double most = -1;
        int far = 0;
        for (int i = 1; i < ring.size(); i++) {
            double dx = ring.x(i) - ring.x(0);
            double dy = ring.y(i) - ring.y(0);
            if (dx * dx + dy * dy > most) {
                most = dx * dx + dy * dy;
                far = i;
            }
        }
        return far;
    }
}
