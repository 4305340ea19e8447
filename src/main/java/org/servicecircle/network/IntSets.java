package org.servicecircle.network;

/** Disjoint sets of the numbers 0 to n − 1, joined pair by pair. A set is named by its lowest member. */
final class IntSets {

    private final int[] parent;

    IntSets(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The lowest member of i's set. */
    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        int walk = i;
        while (parent[walk] != root) {
            int next = parent[walk];
            parent[walk] = root;
            walk = next;
        }
        return root;
    }

    void join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    /** Per member, how many its set has. */
    int[] sizes() {
        int[] count = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            count[find(i)]++;
        }
        int[] sizes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sizes[i] = count[find(i)];
        }
        return sizes;
    }
}
