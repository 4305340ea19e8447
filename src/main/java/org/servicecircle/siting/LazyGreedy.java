package org.servicecircle.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.coverage.CoverSets;

/**
 * Chooses the site that gains the most, again and again, with lazy evaluation (Minoux 1978): what a site gained earlier
 * is never less than what it gains now, so only sites that earlier gained enough are looked at again. The choice is the
 * same as that of looking at all sites each time, ties included: they go to the lowest number.
 */
final class LazyGreedy {

    private final CoverSets sets;
    private final OpenDemand open;

    /** Sites that are not chosen, by what they gained when they were last looked at. */
    private final GainHeap heap;

    private final long coverable;
    private final List<SitePlan.Choice> choices = new ArrayList<>();
    private long gained;

    LazyGreedy(CoverSets sets, Need need) {
        this.sets = sets;
        this.open = new OpenDemand(sets.demand(), need);
        int[] gains = new int[sets.siteCount()];
        Arrays.parallelSetAll(gains, site -> open.gain(sets.cover(site)));
        this.heap = new GainHeap(gains);
        this.coverable = open.peopleInReach(sets);
    }

    /** Chooses one more site; false if none gains anything. */
    boolean chooseNext() {
        freshenTop();
        if (heap.isEmpty()) {
            return false;
        }
        long best = heap.take();
        open.serve(sets.cover(GainHeap.site(best)));
        gained += GainHeap.gain(best);
        choices.add(new SitePlan.Choice(GainHeap.site(best), GainHeap.gain(best), gained));
        return true;
    }

    /** What the so many best of the other sites gain now, each for itself, greatest first; fewer if fewer gain. */
    int[] bestGains(int most) {
        long[] taken = new long[most];
        int count = 0;
        for (freshenTop(); count < most && !heap.isEmpty(); freshenTop()) {
            taken[count++] = heap.take();
        }
        for (int i = 0; i < count; i++) {
            heap.put(taken[i]);
        }
        return Arrays.stream(taken, 0, count).mapToInt(GainHeap::gain).toArray();
    }

    /** People gained by the sites chosen so far. */
    long gained() {
        return gained;
    }

    /** People whom any site could serve and no existing one does. */
    long coverable() {
        return coverable;
    }

    List<SitePlan.Choice> choices() {
        return List.copyOf(choices);
    }

    /** Looks again at the topmost site until it stays the topmost; drops those that gain nothing any more. */
    private void freshenTop() {
        while (!heap.isEmpty()) {
            long top = heap.top();
            int site = GainHeap.site(top);
            int gain = open.gain(sets.cover(site));
            if (gain == GainHeap.gain(top)) {
                return;
            }
            if (gain == 0) {
                heap.take();
            } else {
                heap.replaceTop(GainHeap.key(site, gain));
            }
        }
    }
}
