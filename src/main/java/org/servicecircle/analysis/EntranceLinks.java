package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.UnlinkedReason;

/**
 * Where the entrances of all facilities meet the walkways that one kind of walker may use. Rows of five whole numbers, the
 * entrances of a facility side by side: 24 bytes an entrance, where lists of objects took 110. Immutable; safe to share
 * between threads.
 */
public final class EntranceLinks {

    private static final int WALKWAY = 0;
    private static final int FROM_MM = 1;
    private static final int DISTANCE_MM = 2;
    private static final int LON_E7 = 3;
    private static final int LAT_E7 = 4;
    private static final int WIDTH = 5;

    /** Per facility the row of its first entrance; one more, the end of the last one's. */
    private final int[] first;

    /** Rows of {@link #WIDTH}; one that is not linked has −1 − its reason's ordinal for a walkway. */
    private final int[] rows;

    private EntranceLinks(int[] first, int[] rows) {
        this.first = first;
        this.rows = rows;
    }

    /** How many facilities. */
    public int count() {
        return first.length - 1;
    }

    /** Whether any entrance of a facility is linked; if not, it lies too far from every walkway. */
    public boolean isLinked(int service) {
        return IntStream.range(first[service], first[service + 1]).anyMatch(this::isRowLinked);
    }

    /** Whether one of its entrances is, counted from 0. */
    boolean isLinked(int service, int entrance) {
        return isRowLinked(first[service] + entrance);
    }

    /** Where each of its entrances meets a walkway, in their order; empty where one cannot be linked. */
    public List<Optional<Snap>> at(int service) {
        return IntStream.range(first[service], first[service + 1])
                .mapToObj(this::row)
                .toList();
    }

    /** Why no entrance of a facility is linked, as its first entrance has it; empty where one is. */
    Optional<UnlinkedReason> whyUnlinked(int service) {
        return isLinked(service)
                ? Optional.empty()
                : Optional.of(UnlinkedReason.values()[-1 - rows[WIDTH * first[service] + WALKWAY]]);
    }

    /** The same but for some facilities; numbers from {@link #count} on are new, without holes. */
    EntranceLinks with(SortedMap<Integer, SnapBatch> changed) {
        int count = changed.isEmpty() ? count() : Math.max(count(), changed.lastKey() + 1);
        Builder all = new Builder(count);
        int next = 0;
        for (var change : changed.entrySet()) {
            all.add(this, next, Math.min(count(), change.getKey()));
            all.add(change.getValue());
            next = change.getKey() + 1;
        }
        return all.add(this, next, count()).build();
    }

    private boolean isRowLinked(int row) {
        return rows[WIDTH * row + WALKWAY] >= 0;
    }

    private Optional<Snap> row(int row) {
        int at = WIDTH * row;
        return isRowLinked(row)
                ? Optional.of(new Snap(
                        rows[at + WALKWAY],
                        rows[at + FROM_MM],
                        rows[at + DISTANCE_MM],
                        rows[at + LON_E7],
                        rows[at + LAT_E7]))
                : Optional.empty();
    }

    /** Takes facilities in their order. */
    static final class Builder {

        private final int[] first;
        private int count;
        private int[] rows = new int[WIDTH];

        /** For a number of facilities, each with one entrance or more. */
        Builder(int facilities) {
            first = new int[facilities + 1];
            reserve(facilities);
        }

        /** The next facility's entrances. */
        Builder add(SnapBatch entrances) {
            int row = first[count];
            int end = row + entrances.snaps().size();
            reserve(end);
            for (Optional<Snap> snap : entrances.snaps()) {
                put(row++, snap);
            }
            entrances
                    .unlinked()
                    .forEach(each -> rows[WIDTH * (first[count] + each.index()) + WALKWAY] =
                            -1 - each.reason().ordinal());
            first[++count] = end;
            return this;
        }

        private void put(int row, Optional<Snap> snap) {
            snap.ifPresent(there -> {
                int at = WIDTH * row;
                rows[at + WALKWAY] = there.walkway();
                rows[at + FROM_MM] = there.fromMm();
                rows[at + DISTANCE_MM] = there.distanceMm();
                rows[at + LON_E7] = there.lonE7();
                rows[at + LAT_E7] = there.latE7();
            });
        }

        /** Facilities of other links, from one up to another. */
        private Builder add(EntranceLinks other, int from, int to) {
            if (from < to) {
                int shift = first[count] - other.first[from];
                reserve(shift + other.first[to]);
                System.arraycopy(
                        other.rows,
                        WIDTH * other.first[from],
                        rows,
                        WIDTH * first[count],
                        WIDTH * (other.first[to] - other.first[from]));
                for (int service = from; service < to; service++) {
                    first[++count] = shift + other.first[service + 1];
                }
            }
            return this;
        }

        private void reserve(int rowCount) {
            if (WIDTH * rowCount > rows.length) {
                rows = Arrays.copyOf(rows, Math.max(WIDTH * rowCount, rows.length + rows.length / 2));
            }
        }

        EntranceLinks build() {
            return new EntranceLinks(first, Arrays.copyOf(rows, WIDTH * first[count]));
        }
    }
}
