package org.servicecircle.coverage;

import java.util.Arrays;
import org.servicecircle.network.Snap;

/**
 * Finds the cover of one site after another: {@link NearestSearch} for a single site and a short limit, so short that
 * filling the labels would cost more than the search. Whatever a search touched is therefore put back after it, and all
 * is ready for the next. One for each thread.
 */
final class CoverSearch {

    private final SitePoints sites;
    private final DemandPoints demand;
    private final SearchGraph graph;
    private final int limitMillis;
    private final MillisQueue queue;

    /** Per node: milliseconds to the site; between searches one more than the limit. */
    private final int[] labels;

    /** Nodes whose label is within the limit. */
    private final int[] touched;

    private int touchedCount;

    /** A bit per rank that is served; none between searches. */
    private final long[] served;

    /** Which of those words have bits. */
    private final int[] words;

    private int wordCount;

    CoverSearch(SitePoints sites, DemandPoints demand, int limitMillis) {
        this.sites = sites;
        this.demand = demand;
        this.graph = sites.graph();
        this.limitMillis = limitMillis;
        this.queue = new MillisQueue(limitMillis);
        this.labels = new int[graph.nodeCount()];
        this.touched = new int[graph.nodeCount()];
        this.served = new long[(demand.size() + Long.SIZE - 1) / Long.SIZE];
        this.words = new int[served.length];
        Arrays.fill(labels, limitMillis + 1);
    }

    /** Adds the cover of a site at the end of others. */
    void run(int site, CoverChunk into) {
        for (int row = sites.firstRow(site); row < sites.firstRow(site + 1); row++) {
            if (sites.node(row) >= 0) {
                improve(sites.node(row), sites.millis(row));
            }
        }
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            if (queue.takenMillis() == labels[node]) {
                spread(node, labels[node]);
            }
        }
        serveAndForget();
        serveOnTheWalkway(sites.snap(site));
        write(into);
    }

    private void spread(int node, int millis) {
        int end = graph.firstStep(node + 1);
        for (int step = graph.firstStep(node); step < end; step++) {
            improve(graph.tail(step), millis + graph.millis(step));
        }
    }

    /** Two times of at most 2³⁰ − 1 ms each: their sum is an {@code int}. */
    private void improve(int node, int millis) {
        int before = labels[node];
        if (millis < before) {
            if (before > limitMillis) {
                touched[touchedCount++] = node;
            }
            labels[node] = millis;
            queue.push(millis, node);
        }
    }

    private void serveAndForget() {
        for (int i = 0; i < touchedCount; i++) {
            int node = touched[i];
            int left = limitMillis - labels[node];
            labels[node] = limitMillis + 1;
            int end = demand.firstRow(node + 1);
            for (int row = demand.firstRow(node); row < end; row++) {
                if (demand.millis(row) <= left) {
                    serve(demand.rank(row));
                }
            }
        }
        touchedCount = 0;
    }

    private void serveOnTheWalkway(Snap site) {
        if (site != null) {
            int walkway = site.walkway();
            for (int at = demand.firstOn(walkway); demand.isOn(at, walkway); at++) {
                Snap home = demand.snap(demand.rankOn(at));
                if (SameWalkway.millis(graph.times(), home, site) <= limitMillis) {
                    serve(demand.rankOn(at));
                }
            }
        }
    }

    private void serve(int rank) {
        int word = rank / Long.SIZE;
        if (served[word] == 0) {
            words[wordCount++] = word;
        }
        served[word] |= 1L << rank;
    }

    private void write(CoverChunk into) {
        Arrays.sort(words, 0, wordCount);
        for (int i = 0; i < wordCount; i++) {
            into.add(words[i], served[words[i]]);
            served[words[i]] = 0;
        }
        wordCount = 0;
        into.endCover();
    }
}
