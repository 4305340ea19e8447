package org.servicecircle.siting;

import java.util.Arrays;
import org.servicecircle.coverage.CoverSets;

/**
 * The p sites that serve the most people, chosen greedily: at least 1 − 1/e of what the best p sites would gain (Nemhauser,
 * Wolsey and Fisher 1978), and usually far more, as the bound shows.
 *
 * @param plan the sites, and what they gain
 * @param mostGained no p sites gain more than this
 */
public record MaximalCover(SitePlan plan, long mostGained) {

    /** The bound is looked for after so many of the sites: every one of them may give the least. */
    private static final int BOUNDS = 100;

    /**
     * Chooses sites until there are p or none gains anything.
     *
     * @param sites p, ≥ 0
     * @throws IllegalArgumentException if p is negative, or the need is of fewer points than the sets'
     */
    public static MaximalCover of(CoverSets sets, Need need, int sites) {
        if (sites < 0) {
            throw new IllegalArgumentException("negative number of sites: " + sites);
        }
        LazyGreedy greedy = new LazyGreedy(sets, need);
        int most = Math.min(sites, sets.siteCount());
        long bound = Math.min(greedy.coverable(), bound(greedy, most));
        int stride = 1 + most / BOUNDS;
        for (int chosen = 1; chosen <= most && greedy.chooseNext(); chosen++) {
            if (chosen % stride == 0 || chosen == most) {
                bound = Math.min(bound, bound(greedy, most));
            }
        }
        return new MaximalCover(SitePlan.of(greedy, need), bound);
    }

    /**
     * The same choice with a tighter bound, which takes longer to find than the sites.
     *
     * @param rounds how often the bound may be improved, ≥ 0; each takes about as long as a look at every pair
     */
    public static MaximalCover of(CoverSets sets, Need need, int sites, int rounds) {
        MaximalCover quick = of(sets, need, sites);
        long tighter = PriceBound.of(sets, need, sites, quick.plan.gained(), rounds);
        return new MaximalCover(quick.plan, Math.min(quick.mostGained, tighter));
    }

    /**
     * What the sites chosen so far gain, and beyond them the best p others each for itself: adding any p sites to those
     * chosen gains no more, and the best p sites are not more with them than without (Nemhauser et al. 1978).
     */
    private static long bound(LazyGreedy greedy, int sites) {
        return greedy.gained()
                + Arrays.stream(greedy.bestGains(sites)).asLongStream().sum();
    }
}
