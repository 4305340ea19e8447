package org.servicecircle.ingest.osm;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where the nodes lie that some way needs. 16 bytes a node, looked up by binary search: a city of five million nodes
 * takes 80 MB, which a hash table would take four times over.
 */
final class NodePlaces implements ElementHandler {

    private final long[] ids;
    private final int[] lonE7;
    private final int[] latE7;
    private final BitSet found;

    NodePlaces(LongList wanted) {
        this.ids = wanted.sortedDistinct();
        this.lonE7 = new int[ids.length];
        this.latE7 = new int[ids.length];
        this.found = new BitSet(ids.length);
    }

    @Override
    public void node(RawNode node) {
        int index = Arrays.binarySearch(ids, node.id());
        if (index >= 0) {
            lonE7[index] = node.lonE7();
            latE7[index] = node.latE7();
            found.set(index);
        }
    }

    /** The index of a node for the other methods, −1 when the extract does not hold it or nobody asked for it. */
    int indexOf(long id) {
        int index = Arrays.binarySearch(ids, id);
        return index >= 0 && found.get(index) ? index : -1;
    }

    int lonE7(int index) {
        return lonE7[index];
    }

    int latE7(int index) {
        return latE7[index];
    }
}
