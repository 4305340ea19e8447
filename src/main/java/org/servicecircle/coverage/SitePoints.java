package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.network.Snap;

/**
 * Where candidate sites take people in, as columns: made once, then searched from one by one. Immutable; safe to share
 * between threads.
 */
public final class SitePoints {

    /** Two rows a site: from either end of its walkway. */
    private static final int ROWS = 2;

    private static final int NONE = -1;

    private final SearchGraph graph;
    private final int count;

    /** Per site, empty for sites at junctions. */
    private final List<Snap> snaps;

    /** Per row: the node from which one walks to the site, {@link #NONE} without one. */
    private final int[] node;

    /** Per row: the milliseconds from there. */
    private final int[] millis;

    private SitePoints(SearchGraph graph, int count, List<Snap> snaps) {
        this.graph = graph;
        this.count = count;
        this.snaps = snaps;
        this.node = new int[ROWS * count];
        this.millis = new int[ROWS * count];
        Arrays.fill(node, NONE);
    }

    /** Sites on walkways, each with one entrance; a site's number is its place in the list. */
    public static SitePoints of(SearchGraph graph, List<Snap> sites) {
        SitePoints points = new SitePoints(graph, sites.size(), List.copyOf(sites));
        for (int site = 0; site < points.count; site++) {
            Starts starts = Starts.of(graph, List.of(new Seed(0, sites.get(site))));
            for (int start = 0; start < starts.count(); start++) {
                points.node[ROWS * site + start] = starts.node(start);
                points.millis[ROWS * site + start] = Label.millis(starts.label(start));
            }
        }
        return points;
    }

    /** Sites right at junctions, as everybody may walk there; a site's number is its place in the list. */
    public static SitePoints ofJunctions(SearchGraph graph, int[] junctions) {
        SitePoints points = new SitePoints(graph, junctions.length, List.of());
        for (int site = 0; site < points.count; site++) {
            points.node[ROWS * site] = graph.nodes().ofJunction(junctions[site]);
        }
        return points;
    }

    /** All junctions of the network as sites, each under its own number. */
    public static SitePoints ofAllJunctions(SearchGraph graph) {
        return ofJunctions(
                graph,
                IntStream.range(0, graph.times().network().junctionCount()).toArray());
    }

    /** The graph they lie on. */
    public SearchGraph graph() {
        return graph;
    }

    /** How many sites. */
    public int size() {
        return count;
    }

    /** First of a site's rows; {@code firstRow(site + 1)} ends them. */
    int firstRow(int site) {
        return ROWS * site;
    }

    /** The node of a row, −1 for none. */
    int node(int row) {
        return node[row];
    }

    /** The time from a row's node to the site. */
    int millis(int row) {
        return millis[row];
    }

    /** Where a site lies on its walkway; null for a junction. */
    Snap snap(int site) {
        return snaps.isEmpty() ? null : snaps.get(site);
    }

    /** All sites in order of their nodes, so that neighbours on the ground come one after the other. */
    int[] alongTheCurve() {
        return IntStream.range(0, count)
                .mapToLong(site -> (long) node[ROWS * site] << 32 | site)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
