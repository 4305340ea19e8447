package org.servicecircle.siting;

import org.servicecircle.coverage.CoverSets;

/**
 * Sites that serve everybody whom any candidate can serve, chosen greedily: at most H(g) times as many as the fewest
 * possible (Chvátal 1979, Wolsey 1982), where g is the most that one site gains and H(g) = 1 + 1/2 + … + 1/g.
 *
 * @param plan the sites; nobody is left who could be served
 * @param fewestSites no fewer sites serve them all
 */
public record SetCover(SitePlan plan, int fewestSites) {

    /** Chooses sites until none gains anything. */
    public static SetCover of(CoverSets sets, Need need) {
        LazyGreedy greedy = new LazyGreedy(sets, need);
        int[] gains = greedy.bestGains(sets.siteCount());
        boolean more = true;
        while (more) {
            more = greedy.chooseNext();
        }
        SitePlan plan = SitePlan.of(greedy, need);
        int fewest = Math.max(fewestByGains(gains, greedy.coverable()), fewestByGreedy(plan, gains));
        return new SetCover(plan, fewest);
    }

    /** Even without any overlap so many sites are needed. */
    private static int fewestByGains(int[] gains, long coverable) {
        long sum = 0;
        int sites = 0;
        while (sum < coverable) {
            sum += gains[sites++];
        }
        return sites;
    }

    private static int fewestByGreedy(SitePlan plan, int[] gains) {
        double harmonic = 0;
        for (int i = 1; gains.length > 0 && i <= gains[0]; i++) {
            harmonic += 1.0 / i;
        }
        // A hair less, so that rounding never claims one site too many.
        return plan.choices().isEmpty() ? 0 : (int) Math.ceil(plan.choices().size() / harmonic - 1e-9);
    }
}
