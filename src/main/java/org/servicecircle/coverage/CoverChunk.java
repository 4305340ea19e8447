package org.servicecircle.coverage;

import java.util.Arrays;

/** The covers of some sites that lie near each other, one after the other. */
final class CoverChunk {

    private static final int HEADER_BYTES = 96;
    private static final int BYTES_PER_BLOCK = Integer.BYTES + Long.BYTES;

    /** Per cover, and one more: its first block. */
    private final int[] start;

    /** Per block: which 64 ranks; ascending within a cover. */
    private int[] number = new int[1024];

    /** Per block: the ranks that are served. */
    private long[] bits = new long[1024];

    private int covers;
    private int blocks;

    CoverChunk(int mostCovers) {
        start = new int[mostCovers + 1];
    }

    void add(int blockNumber, long blockBits) {
        if (blocks == number.length) {
            number = Arrays.copyOf(number, 2 * blocks);
            bits = Arrays.copyOf(bits, 2 * blocks);
        }
        number[blocks] = blockNumber;
        bits[blocks++] = blockBits;
    }

    void endCover() {
        start[++covers] = blocks;
    }

    /** Gives back the memory that is not needed. */
    CoverChunk trimmed() {
        number = Arrays.copyOf(number, blocks);
        bits = Arrays.copyOf(bits, blocks);
        return this;
    }

    /** Memory that it takes. */
    long bytes() {
        return HEADER_BYTES + (long) Integer.BYTES * start.length + (long) BYTES_PER_BLOCK * number.length;
    }

    long pairs() {
        long pairs = 0;
        for (int block = 0; block < blocks; block++) {
            pairs += Long.bitCount(bits[block]);
        }
        return pairs;
    }

    Cover cover(int place) {
        return new Cover(number, bits, start[place], start[place + 1]);
    }
}
