package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.network.WalkNetwork;

/**
 * Draws the service areas of one network by the nearest-reached rule: a place is inside if it is nearer to a reached
 * than to an unreached walkway, and within a bound of a reached one. Water, rail and open ground go to whichever side's
 * walkway is nearer; a walkway that this walker may not use is an unreached one. Immutable; safe to share between
 * threads.
 *
 * <p>At every corner of a raster the field is
 *
 * <p>g = min(distance to unreached − distance to reached, bound − distance to reached),
 *
 * <p>and the area is where g, drawn straight along the sides of the cells, is positive.
 *
 * <p><b>Areas of one search nest</b>, all limits of one call among each other, whatever the rule's figures. With more
 * time points of walkways only change from unreached to reached ({@link WalkwaySamples}), so the one distance only grows
 * and the other only shrinks, and g only grows. Corners inside stay inside, and a crossing only moves away from the
 * inside corner of its side, since every step of its computation is monotone, rounding included ({@link Contour}). In
 * each cell the area is the convex hull of the inside corners and the crossings next to them, or two such hulls where a
 * diagonal is not joined; hulls of more, and of further, points hold those of fewer. Leaving out small islands after
 * filling small holes keeps the order too: both are increasing (area opening and closing: Vincent, 1993).
 *
 * <p><b>Areas are valid</b> by construction: every ring crosses a side of a cell once, strictly between two corners, and
 * in between runs straight through a cell, so that rings are simple and have no point in common.
 *
 * <p>Memory: 16 bytes for each corner of the largest window ({@link AreaWindows}), at most {@link AreaRule#mostNodes}
 * corners; cells are doubled until that holds.
 */
public final class ServiceAreas {

    private final AreaRule rule;
    private final WalkwayBlocks blocks;
    private final AreaLattice finest;

    private ServiceAreas(WalkNetwork network, AreaRule rule) {
        this.rule = rule;
        this.blocks = new WalkwayBlocks(network);
        this.finest = blocks.lattice(rule.cellMetres());
    }

    /** Areas on this network, drawn by this rule. */
    public static ServiceAreas of(WalkNetwork network, AreaRule rule) {
        return new ServiceAreas(network, rule);
    }

    /**
     * The areas of one search, one for each limit, in the order of the limits.
     *
     * @param reach what it found
     * @param limitsMillis each 0 to the limit of the search
     * @throws IllegalArgumentException if a limit is out of range
     */
    public List<ServiceArea> areas(Reach reach, int... limitsMillis) {
        return areas(Arrays.stream(limitsMillis)
                .mapToObj(limit -> ReachedWalkways.of(reach, limit))
                .toList());
    }

    /** The areas around walkways of this network, with cells that serve the largest. */
    public List<ServiceArea> areas(List<ReachedWalkways> reached) {
        AreaLattice lattice = finest;
        List<List<AreaWindow>> windows = windows(reached, lattice);
        while (windows.stream().flatMap(List::stream).anyMatch(window -> window.nodes() > rule.mostNodes())) {
            lattice = lattice.coarser();
            windows = windows(reached, lattice);
        }
        List<ServiceArea> areas = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            areas.add(area(reached.get(i), windows.get(i), lattice));
        }
        return areas;
    }

    private List<List<AreaWindow>> windows(List<ReachedWalkways> reached, AreaLattice lattice) {
        int bound = lattice.steps(rule.boundMetres());
        return reached.stream()
                .map(walkways -> AreaWindows.around(walkways, lattice, bound))
                .toList();
    }

    private ServiceArea area(ReachedWalkways reached, List<AreaWindow> windows, AreaLattice lattice) {
        AreaRings rings = new AreaRings();
        for (AreaWindow window : windows) {
            AreaRaster raster = new AreaRaster(window, lattice.cellLatE7(), lattice.steps(rule.boundMetres()));
            WalkwaySamples.add(blocks, lattice, rule.sampleMetres(), reached, raster);
            // Measured on Porto, 15 minutes from one facility, mean of 20, in CPU time: search 0.18 ms, reached
            // walkways
            // 0.5, windows 0.1, samples 1.8, field 0.2, contour 0.2, polygons 0.05.
            Contour.trace(lattice, window, raster.field(), rings);
        }
        MultiPolygon polygons = rings.polygons(lattice.squareSteps(rule.leastSquareMetres()));
        return new ServiceArea(reached.limitMillis(), lattice.cellMetres(), polygons, reached);
    }
}
