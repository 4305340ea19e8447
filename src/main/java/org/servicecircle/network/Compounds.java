package org.servicecircle.network;

import java.util.Arrays;

/**
 * Gives a compound to residents-only walkways that name none: each connected component of them, together with the public
 * pieces that hang on the rest of the network by them alone, is one compound. So a home on an untagged path behind a
 * private gate may use that gate, and nobody else may.
 *
 * <p>A public piece is taken as enclosed if it has at most {@link #MAX_ENCLOSED} junctions and is not the largest of
 * those it hangs together with; a larger one is a town of its own behind a private road, not a compound.
 */
final class Compounds {

    static final int MAX_ENCLOSED = 500;

    private final int[] from;
    private final int[] to;
    private final byte[] flags;
    private final int[] compound;

    private Compounds(int[] from, int[] to, byte[] flags, int[] compound) {
        this.from = from;
        this.to = to;
        this.flags = flags;
        this.compound = compound;
    }

    /** Fills {@code compound}; new numbers follow the highest one there is, in order of junction. */
    static void name(int junctions, int[] from, int[] to, byte[] flags, int[] compound) {
        Compounds names = new Compounds(from, to, flags, compound);
        boolean[] enclosed = names.enclosed(junctions);
        IntSets sets = new IntSets(junctions);
        boolean[] nameless = new boolean[junctions];
        for (int w = 0; w < from.length; w++) {
            if (names.isNamelessPrivate(w)) {
                sets.join(from[w], to[w]);
                nameless[from[w]] = true;
                nameless[to[w]] = true;
            } else if (names.isPublic(w) && enclosed[from[w]]) {
                sets.join(from[w], to[w]);
            }
        }
        names.assign(sets, nameless, enclosed);
    }

    private void assign(IntSets sets, boolean[] nameless, boolean[] enclosed) {
        int[] idOfSet = new int[nameless.length];
        int next = Arrays.stream(compound).max().orElse(0) + 1;
        for (int j = 0; j < nameless.length; j++) {
            if (nameless[j] && idOfSet[sets.find(j)] == 0) {
                idOfSet[sets.find(j)] = next++;
            }
        }
        for (int w = 0; w < from.length; w++) {
            boolean inside = isPublic(w) && compound[w] == 0 && enclosed[from[w]];
            if (isNamelessPrivate(w) || inside) {
                compound[w] = idOfSet[sets.find(from[w])];
            }
        }
    }

    /** Per junction, whether its public piece is small and hangs on the rest by residents-only walkways alone. */
    private boolean[] enclosed(int junctions) {
        IntSets pieces = new IntSets(junctions);
        IntSets whole = new IntSets(junctions);
        for (int w = 0; w < from.length; w++) {
            whole.join(from[w], to[w]);
            if (isPublic(w)) {
                pieces.join(from[w], to[w]);
            }
        }
        int[] size = pieces.sizes();
        int[] largest = new int[junctions]; // per whole component: its largest public piece, by lowest member; + 1
        for (int j = 0; j < junctions; j++) {
            int root = whole.find(j);
            if (largest[root] == 0 || size[j] > size[largest[root] - 1]) {
                largest[root] = pieces.find(j) + 1;
            }
        }
        boolean[] enclosed = new boolean[junctions];
        for (int j = 0; j < junctions; j++) {
            enclosed[j] = size[j] <= MAX_ENCLOSED && largest[whole.find(j)] - 1 != pieces.find(j);
        }
        return enclosed;
    }

    private boolean isPublic(int w) {
        return (flags[w] & 1) == 0;
    }

    private boolean isNamelessPrivate(int w) {
        return !isPublic(w) && compound[w] == 0;
    }
}
