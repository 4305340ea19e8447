package org.servicecircle.coverage;

import java.util.ArrayDeque;
import java.util.Deque;

/** Changes that can be undone or made again, the oldest forgotten beyond a bound of memory. */
final class History {

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final long mostBytes;
    private long bytes;

    History(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A new change; those that were undone cannot be made again after it. */
    void record(Change change) {
        undone.forEach(forgotten -> bytes -= forgotten.bytes());
        undone.clear();
        done.addLast(change);
        bytes += change.bytes();
        while (bytes > mostBytes) {
            bytes -= done.removeFirst().bytes();
        }
    }

    /** How many changes can be undone. */
    int undoable() {
        return done.size();
    }

    /** How many can be made again. */
    int redoable() {
        return undone.size();
    }

    /** The last change in force, from now on undone; null if there is none. */
    Change undo() {
        Change change = done.pollLast();
        if (change != null) {
            undone.addLast(change);
        }
        return change;
    }

    /** The change last undone, from now on in force; null if there is none. */
    Change redo() {
        Change change = undone.pollLast();
        if (change != null) {
            done.addLast(change);
        }
        return change;
    }
}
