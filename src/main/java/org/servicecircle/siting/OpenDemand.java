package org.servicecircle.siting;

import org.servicecircle.coverage.Cover;
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.coverage.DemandPoints;

/** Who is not served yet, while sites are being chosen. */
final class OpenDemand {

    /** People per rank. */
    private final int[] weight;

    /** A bit per rank that is not served yet. */
    private final long[] open;

    OpenDemand(DemandPoints demand, Need need) {
        this.weight = new int[demand.size()];
        this.open = new long[(weight.length + Long.SIZE - 1) / Long.SIZE];
        for (int rank = 0; rank < weight.length; rank++) {
            int point = demand.number(rank);
            if (point >= need.size()) {
                throw new IllegalArgumentException("no need is stated for demand point " + point);
            }
            weight[rank] = need.weight(point);
            if (need.isOpen(point)) {
                open[rank / Long.SIZE] |= 1L << rank;
            }
        }
    }

    /** How many people a site would serve who are not served yet. */
    int gain(Cover cover) {
        int gain = 0;
        for (int block = 0; block < cover.blocks(); block++) {
            int number = cover.number(block);
            int first = number * Long.SIZE;
            for (long rest = cover.bits(block) & open[number]; rest != 0; rest &= rest - 1) {
                gain += weight[first + Long.numberOfTrailingZeros(rest)];
            }
        }
        return gain;
    }

    /** Counts the people of a site as served. */
    void serve(Cover cover) {
        for (int block = 0; block < cover.blocks(); block++) {
            open[cover.number(block)] &= ~cover.bits(block);
        }
    }

    /** Everybody who is not served yet and could be by one of the sites. */
    long peopleInReach(CoverSets sets) {
        long[] reached = new long[open.length];
        for (int site = 0; site < sets.siteCount(); site++) {
            Cover cover = sets.cover(site);
            for (int block = 0; block < cover.blocks(); block++) {
                reached[cover.number(block)] |= cover.bits(block);
            }
        }
        long people = 0;
        for (int rank = 0; rank < weight.length; rank++) {
            int block = rank / Long.SIZE;
            if ((open[block] & reached[block] & 1L << rank) != 0) {
                people += weight[rank];
            }
        }
        return people;
    }
}
