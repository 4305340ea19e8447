package org.servicecircle.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servicecircle.geo.PointGrid;

/** Homes of one area that hang together by links of at most so many metres. */
final class HomeClusters {

    private final Homes homes;
    private final int[] rows;

    /** Per row: a row of the same cluster with a lower or the same number. */
    private final int[] parent;

    HomeClusters(Homes homes, int[] rows, double linkMetres) {
        this.homes = homes;
        this.rows = rows;
        this.parent = new int[rows.length];
        int[] lon = new int[rows.length];
        int[] lat = new int[rows.length];
        for (int row = 0; row < rows.length; row++) {
            parent[row] = row;
            lon[row] = homes.lonE7(rows[row]);
            lat[row] = homes.latE7(rows[row]);
        }
        PointGrid grid = new PointGrid(lon, lat, linkMetres);
        for (int row = 0; row < rows.length; row++) {
            int one = row;
            grid.within(lon[row], lat[row], linkMetres, other -> join(one, other));
        }
    }

    private void join(int a, int b) {
        if (homes.area(rows[a]) == homes.area(rows[b])) {
            int rootA = root(a);
            int rootB = root(b);
            parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        }
    }

    private int root(int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Each cluster's homes ascending; clusters in order of their first home. */
    List<int[]> clusters() {
        Map<Integer, List<Integer>> byRoot = new TreeMap<>();
        for (int row = 0; row < rows.length; row++) {
            byRoot.computeIfAbsent(root(row), unseen -> new ArrayList<>()).add(rows[row]);
        }
        return byRoot.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
