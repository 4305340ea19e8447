package org.servicecircle.siting;

import java.util.BitSet;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.Judgement;
import org.servicecircle.gap.Outcome;

/**
 * How many people there are at each demand point, and who of them is served by what exists already. Immutable.
 */
public final class Need {

    private final int[] weight;
    private final BitSet covered;
    private final BitSet unknown;

    /**
     * Takes one number per demand point, in the caller's numbering.
     *
     * @param weight people, ≥ 0, all together less than 2³¹
     * @param covered those whom existing sites serve
     * @param unknown those of whom that is not known: they are neither served nor in need
     * @throws IllegalArgumentException if a weight is negative, there are too many people, or somebody is both
     */
    public Need(int[] weight, BitSet covered, BitSet unknown) {
        long sum = 0;
        for (int people : weight) {
            if (people < 0) {
                throw new IllegalArgumentException("negative weight: " + people);
            }
            sum += people;
        }
        if (sum > Integer.MAX_VALUE || covered.intersects(unknown)) {
            throw new IllegalArgumentException(sum + " people, or covered and unknown at once");
        }
        this.weight = weight.clone();
        this.covered = (BitSet) covered.clone();
        this.unknown = (BitSet) unknown.clone();
    }

    /** Demand that no site serves yet. */
    public static Need of(int[] weight) {
        return new Need(weight, new BitSet(), new BitSet());
    }

    /**
     * The homes that lie in an area, as they were judged by the existing sites. Homes in no area count nobody, as
     * everywhere.
     *
     * @param group who is counted; must be known for every home in an area
     * @throws IllegalArgumentException if it is not
     */
    public static Need of(Homes homes, Group group, Judgement judgement) {
        int[] weight = new int[homes.size()];
        BitSet covered = new BitSet();
        BitSet unknown = new BitSet();
        for (int home = 0; home < weight.length; home++) {
            weight[home] = homes.area(home) == Homes.NOWHERE ? 0 : homes.count(group, home);
            covered.set(home, judgement.outcome(home) == Outcome.COVERED);
            unknown.set(home, judgement.outcome(home) == Outcome.UNKNOWN);
        }
        return new Need(weight, covered, unknown);
    }

    /** How many demand points. */
    public int size() {
        return weight.length;
    }

    /** People at a point. */
    public int weight(int point) {
        return weight[point];
    }

    /** Whether somebody is there whom no existing site serves, as far as is known. */
    public boolean isOpen(int point) {
        return weight[point] > 0 && !covered.get(point) && !unknown.get(point);
    }

    /** The points that are open. */
    public BitSet open() {
        BitSet open = new BitSet();
        for (int point = 0; point < weight.length; point++) {
            open.set(point, isOpen(point));
        }
        return open;
    }

    long total() {
        long sum = 0;
        for (int people : weight) {
            sum += people;
        }
        return sum;
    }

    long covered() {
        return covered.stream().mapToLong(point -> weight[point]).sum();
    }

    long unknown() {
        return unknown.stream().mapToLong(point -> weight[point]).sum();
    }
}
