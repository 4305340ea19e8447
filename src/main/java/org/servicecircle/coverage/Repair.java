package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the labels of a search right again after an edit of its graph, by walking only where they change. In the manner
 * of Ramalingam and Reps, "An incremental algorithm for a generalization of the shortest-path problem" (1996), but simpler
 * by taking away a little more than has to go.
 *
 * <p>First every label goes that rested on what was taken away: from the nodes that lost a step or a start, along the
 * steps that take just what the labels of their ends differ by. That may be more than has to go, where another way takes
 * the same; but nothing stays that could rest on itself in a circle of steps without time. Then those nodes are labelled
 * again from their surroundings and from the starts among them, what is new is put in, and all of it is spread as in
 * {@link NearestSearch}.
 */
final class Repair {

    private final LiveGraph graph;
    private final long beyond;
    private final BucketQueue queue;
    private final LabelLog log;

    /** Per node, as in {@link NearestSearch}. */
    private final long[] labels;

    Repair(LiveGraph graph, int limitMillis, long[] labels) {
        this.graph = graph;
        this.beyond = Label.beyond(limitMillis);
        this.queue = new BucketQueue(limitMillis);
        this.labels = labels;
        this.log = new LabelLog(labels.length);
    }

    /** Makes an edit and repairs the labels; tells which had which label before. */
    LabelLog.Entries run(Edit edit) {
        LiveGraph.Difference difference = graph.make(edit);
        for (int root : unsupported(difference)) {
            drop(root, labels[root]);
        }
        spreadLoss();
        int dropped = log.size();
        for (int i = 0; i < dropped; i++) {
            labelAgain(log.node(i));
        }
        for (Start start : difference.newStarts()) {
            improve(start.node(), start.label());
        }
        for (Step step : difference.newSteps()) {
            improve(step.tail(), Label.later(labels[step.head()], step.millis()));
        }
        settle();
        return log.take();
    }

    /** Nodes whose label may rest on what was taken away. */
    private List<Integer> unsupported(LiveGraph.Difference difference) {
        List<Integer> roots = new ArrayList<>();
        for (Start start : difference.goneStarts()) {
            if (labels[start.node()] == start.label()) {
                roots.add(start.node());
            }
        }
        for (Step step : difference.goneSteps()) {
            long label = labels[step.tail()];
            if (label < beyond && label == Label.later(labels[step.head()], step.millis())) {
                roots.add(step.tail());
            }
        }
        return roots;
    }

    private void drop(int node, long label) {
        if (label < beyond) {
            log.remember(node, label);
            labels[node] = beyond;
        }
    }

    /** Drops all that rests on what was dropped; the log is the queue of it. */
    private void spreadLoss() {
        LiveRows steps = graph.stepsTo();
        for (int i = 0; i < log.size(); i++) {
            int node = log.node(i);
            long label = log.label(i);
            int[] row = steps.array(node);
            int end = steps.end(node);
            for (int at = steps.begin(node); at < end; at += 2) {
                if (labels[row[at]] == Label.later(label, row[at + 1])) {
                    drop(row[at], labels[row[at]]);
                }
            }
        }
    }

    /** The best that a dropped node can have from its neighbours as they are, and from what starts here. */
    private void labelAgain(int node) {
        LiveRows steps = graph.stepsFrom();
        long best = graph.seeds().leastAt(node);
        int[] row = steps.array(node);
        int end = steps.end(node);
        for (int at = steps.begin(node); at < end; at += 2) {
            best = Math.min(best, Label.later(labels[row[at]], row[at + 1]));
        }
        improve(node, best);
    }

    private void settle() {
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            if (queue.takenLabel() == labels[node]) {
                spread(node, labels[node]);
            }
        }
    }

    private void spread(int node, long label) {
        LiveRows steps = graph.stepsTo();
        int[] row = steps.array(node);
        int end = steps.end(node);
        for (int at = steps.begin(node); at < end; at += 2) {
            improve(row[at], Label.later(label, row[at + 1]));
        }
    }

    private void improve(int node, long label) {
        if (label < labels[node]) {
            log.remember(node, labels[node]);
            labels[node] = label;
            queue.push(label, node);
        }
    }
}
