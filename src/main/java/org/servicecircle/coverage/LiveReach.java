package org.servicecircle.coverage;

import java.util.List;
import java.util.Optional;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkTimes;

/**
 * What a search found, kept right while facilities come, go and move and while walkways open and close: after each change
 * every label is what a new search of the changed town would find, to the bit. A change costs what it changes, see
 * {@link Repair}, and can be undone exactly. For one thread at a time; the reach and the graph that it began with are not
 * changed.
 *
 * <p>A home or an entrance keeps its place on its walkway whatever is opened or closed.
 */
public final class LiveReach {

    /** Memory for undoing, if nothing else is said: 64 MiB, thousands of changes in a large city. */
    public static final long DEFAULT_UNDO_BYTES = 64L << 20;

    private final LiveGraph graph;
    private final int limitMillis;
    private final Repair repair;
    private final History history;

    /** Per node of the graph, as in {@link Reach}. */
    private final long[] labels;

    private LiveReach(SearchGraph graph, List<Seed> seeds, int limitMillis, long[] labels, long undoBytes) {
        this.graph = new LiveGraph(graph, seeds);
        this.limitMillis = limitMillis;
        this.labels = labels;
        this.repair = new Repair(this.graph, limitMillis, labels);
        this.history = new History(undoBytes);
    }

    /** Begins with what a search found. */
    public static LiveReach of(Reach reach) {
        return of(reach, DEFAULT_UNDO_BYTES);
    }

    /**
     * The same with another bound of memory for undoing: about 12 bytes for every label that a change changed, half a
     * byte for every walkway of the network where one was opened or closed, and 500 bytes a change. Beyond it the oldest
     * changes stay for good.
     */
    public static LiveReach of(Reach reach, long undoBytes) {
        return reach.live(undoBytes);
    }

    /** For {@link Reach}, which hands over a copy of its labels. */
    static LiveReach over(SearchGraph graph, List<Seed> seeds, int limitMillis, long[] labels, long undoBytes) {
        return new LiveReach(graph, seeds, limitMillis, labels, undoBytes);
    }

    /**
     * A facility comes.
     *
     * @param facility its number, ≥ 0, not in use
     * @param entrances where they meet the network; with none nothing happens
     * @throws IllegalArgumentException if the number is in use or negative
     */
    public Touched add(int facility, List<Snap> entrances) {
        if (graph.seeds().has(facility)) {
            throw new IllegalArgumentException("facility " + facility + " is there already");
        }
        return make(Edit.ofSeeds(List.of(), seeds(facility, entrances), graph.times()));
    }

    /** A facility goes; nothing happens if none has this number. */
    public Touched remove(int facility) {
        return make(Edit.ofSeeds(graph.seeds().of(facility), List.of(), graph.times()));
    }

    /** A facility goes, and is from now on where these entrances are: one change, undone at once. */
    public Touched move(int facility, List<Snap> entrances) {
        return make(Edit.ofSeeds(graph.seeds().of(facility), seeds(facility, entrances), graph.times()));
    }

    /** From now on nobody may use a walkway, nor reach an entrance on it or leave a home on it. */
    public Touched close(int walkway) {
        return make(Edit.ofWalkway(walkway, graph.times(), graph.times().closing(walkway)));
    }

    /** From now on a walkway is unlocked, see {@link WalkTimes#opening}. */
    public Touched open(int walkway) {
        return make(Edit.ofWalkway(walkway, graph.times(), graph.times().opening(walkway)));
    }

    /** From now on a walkway is unlocked, and everybody may use it, see {@link WalkTimes#openingToEverybody}. */
    public Touched openToEverybody(int walkway) {
        return make(Edit.ofWalkway(walkway, graph.times(), graph.times().openingToEverybody(walkway)));
    }

    /** Undoes the last change that is in force; empty if there is none, or if it is beyond the bound of memory. */
    public Optional<Touched> undo() {
        Change change = history.undo();
        if (change == null) {
            return Optional.empty();
        }
        graph.make(change.edit().reversed());
        change.labels().exchange(labels);
        return Optional.of(Touched.of(change));
    }

    /** Makes the change again that was undone last; empty if none was, or if another came since. */
    public Optional<Touched> redo() {
        Change change = history.redo();
        if (change == null) {
            return Optional.empty();
        }
        graph.make(change.edit());
        change.labels().exchange(labels);
        return Optional.of(Touched.of(change));
    }

    /** How many changes can be undone. */
    public int undoable() {
        return history.undoable();
    }

    /** How many changes can be made again. */
    public int redoable() {
        return history.redoable();
    }

    /** How long the walkways take now, and which are open. */
    public WalkTimes times() {
        return graph.times();
    }

    /** How far is searched. */
    public int limitMillis() {
        return limitMillis;
    }

    /** Time from a home to its nearest facility: 0 to the limit, or {@link Reach#UNREACHED}. */
    public int millisFrom(Snap home) {
        long label = label(home);
        return isWithin(label) ? Label.millis(label) : Reach.UNREACHED;
    }

    /** The number of the nearest facility; −1 if none is within the limit. */
    public int facilityFrom(Snap home) {
        long label = label(home);
        return isWithin(label) ? Label.facility(label) : -1;
    }

    boolean isWithin(long label) {
        return label < Label.beyond(limitMillis);
    }

    /** The label of a node. */
    long label(int node) {
        return labels[node];
    }

    /** Time and facility for a home; beyond the limit where none was reached. */
    long label(Snap home) {
        long best = sameWalkway(home);
        for (Departure departure : Departure.from(graph.times(), graph.nodes(), home)) {
            best = Math.min(best, Label.later(labels[departure.node()], departure.millis()));
        }
        return best;
    }

    /** Time and facility straight along the home's own walkway, {@link Label#NONE} without one there. */
    private long sameWalkway(Snap home) {
        long best = Label.NONE;
        for (Seed seed : graph.seeds().on(home.walkway())) {
            best = Math.min(best, SameWalkway.label(graph.times(), home, seed));
        }
        return best;
    }

    private Touched make(Edit edit) {
        Change change = new Change(edit, repair.run(edit));
        history.record(change);
        return Touched.of(change);
    }

    private static List<Seed> seeds(int facility, List<Snap> entrances) {
        return entrances.stream().map(entrance -> new Seed(facility, entrance)).toList();
    }
}
