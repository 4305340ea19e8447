package org.servicecircle.coverage;

/**
 * Whom one site serves: ranks of {@link DemandPoints} in blocks of 64 that follow each other along the Hilbert curve. Only
 * blocks with somebody in them are kept, so that a neighbourhood takes a few dozen blocks, and whoever asks for the people
 * that are not yet served masks 64 of them at once.
 */
public final class Cover {

    private final int[] number;
    private final long[] bits;
    private final int begin;
    private final int end;

    Cover(int[] number, long[] bits, int begin, int end) {
        this.number = number;
        this.bits = bits;
        this.begin = begin;
        this.end = end;
    }

    /** How many blocks. */
    public int blocks() {
        return end - begin;
    }

    /** Which block of ranks: its first rank is 64 times this. Ascending. */
    public int number(int block) {
        return number[begin + block];
    }

    /** Bit i stands for rank {@code 64 · number + i}; never 0. */
    public long bits(int block) {
        return bits[begin + block];
    }

    /** How many are served. */
    public int size() {
        int size = 0;
        for (int block = begin; block < end; block++) {
            size += Long.bitCount(bits[block]);
        }
        return size;
    }

    /** The ranks that are served, ascending. */
    public int[] ranks() {
        int[] ranks = new int[size()];
        int count = 0;
        for (int block = begin; block < end; block++) {
            for (long rest = bits[block]; rest != 0; rest &= rest - 1) {
                ranks[count++] = number[block] * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return ranks;
    }
}
