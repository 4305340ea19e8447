package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.network.WalkTimes;

/** A search graph and the seeds on it, as they are after some edits. The graph that it began with is not changed. */
final class LiveGraph {

    private final Nodes nodes;
    private final LiveRows stepsTo;
    private final LiveRows stepsFrom;
    private final LiveSeeds seeds;
    private WalkTimes times;

    LiveGraph(SearchGraph graph, List<Seed> seeds) {
        this.nodes = graph.nodes();
        this.times = graph.times();
        this.stepsTo = graph.stepsTo();
        this.stepsFrom = graph.stepsFrom();
        this.seeds = new LiveSeeds(seeds, times, nodes);
    }

    Nodes nodes() {
        return nodes;
    }

    WalkTimes times() {
        return times;
    }

    LiveSeeds seeds() {
        return seeds;
    }

    /** Per node the steps that lead to it. */
    LiveRows stepsTo() {
        return stepsTo;
    }

    /** Per node the steps that are taken from it. */
    LiveRows stepsFrom() {
        return stepsFrom;
    }

    /**
     * The steps and starts that an edit takes away or brings; a step on both sides is on neither.
     *
     * @param goneSteps of the edited walkway
     * @param newSteps of the edited walkway
     * @param goneStarts of seeds that go, or whose walkway changes
     * @param newStarts of seeds that come, or whose walkway changes
     */
    record Difference(List<Step> goneSteps, List<Step> newSteps, List<Start> goneStarts, List<Start> newStarts) {}

    /** Makes an edit, and tells what became different. */
    Difference make(Edit edit) {
        List<Start> goneStarts = starts(edit.goneSeeds(), edit.before());
        List<Start> newStarts = starts(edit.newSeeds(), edit.after());
        List<Step> goneSteps = new ArrayList<>();
        List<Step> newSteps = new ArrayList<>();
        if (edit.walkway() != Edit.NO_WALKWAY) {
            goneStarts.addAll(starts(seeds.on(edit.walkway()), edit.before()));
            newStarts.addAll(starts(seeds.on(edit.walkway()), edit.after()));
            goneSteps.addAll(steps(edit.walkway(), edit.before()));
            newSteps.addAll(steps(edit.walkway(), edit.after()));
            List<Step> kept = new ArrayList<>(goneSteps);
            kept.retainAll(newSteps);
            goneSteps.removeAll(kept);
            newSteps.removeAll(kept);
        }
        edit.goneSeeds().forEach(seeds::take);
        edit.newSeeds().forEach(seeds::put);
        goneStarts.forEach(seeds::end);
        newStarts.forEach(seeds::begin);
        goneSteps.forEach(this::remove);
        newSteps.forEach(this::add);
        times = edit.after();
        return new Difference(goneSteps, newSteps, goneStarts, newStarts);
    }

    private void remove(Step step) {
        stepsTo.remove(step.head(), step.tail(), step.millis());
        stepsFrom.remove(step.tail(), step.head(), step.millis());
    }

    private void add(Step step) {
        stepsTo.add(step.head(), step.tail(), step.millis());
        stepsFrom.add(step.tail(), step.head(), step.millis());
    }

    private List<Start> starts(List<Seed> some, WalkTimes then) {
        List<Start> starts = new ArrayList<>(2 * some.size());
        for (Seed seed : some) {
            Starts.forEach(seed, then, nodes, (node, label, forward) -> starts.add(new Start(node, label)));
        }
        return starts;
    }

    private List<Step> steps(int walkway, WalkTimes then) {
        List<Step> steps = new ArrayList<>(4);
        SearchGraph.forEachStep(walkway, then, nodes, (tail, head, millis) -> steps.add(new Step(tail, head, millis)));
        return steps;
    }
}
