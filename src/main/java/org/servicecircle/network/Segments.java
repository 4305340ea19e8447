package org.servicecircle.network;

/**
 * Straight pieces of lines, as coordinates.
 *
 * @param lonA longitude of the start, E7
 * @param latA latitude of the start, E7
 * @param lonB longitude of the end, E7
 * @param latB latitude of the end, E7
 * @param owner the walkway or barrier it is a piece of
 * @param part which piece of its owner, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Segments(int[] lonA, int[] latA, int[] lonB, int[] latB, int[] owner, int[] part) {

    /** The pieces of all walkways that the profile may use. */
    static Segments ofWalkways(WalkNetwork network, Profile profile) {
        Collector collector = new Collector();
        for (int w = 0; w < network.walkwayCount(); w++) {
            if (profile.uses(network.kind(w), network.wheelchair(w))) {
                for (int i = 0; i + 1 < network.shapeSize(w); i++) {
                    collector.add(w, i, network.shapeLonE7(w, i), network.shapeLatE7(w, i));
                    collector.end(network.shapeLonE7(w, i + 1), network.shapeLatE7(w, i + 1));
                }
            }
        }
        return collector.segments();
    }

    /** The pieces of all barriers. */
    static Segments ofBarriers(WalkNetwork network) {
        Collector collector = new Collector();
        for (int b = 0; b < network.barrierCount(); b++) {
            for (int i = 0; i + 1 < network.barrierSize(b); i++) {
                collector.add(b, i, network.barrierLonE7(b, i), network.barrierLatE7(b, i));
                collector.end(network.barrierLonE7(b, i + 1), network.barrierLatE7(b, i + 1));
            }
        }
        return collector.segments();
    }

    int count() {
        return owner.length;
    }

    private static final class Collector {
        private final IntList lonA = new IntList();
        private final IntList latA = new IntList();
        private final IntList lonB = new IntList();
        private final IntList latB = new IntList();
        private final IntList owner = new IntList();
        private final IntList part = new IntList();

        void add(int ofOwner, int asPart, int lon, int lat) {
            owner.add(ofOwner);
            part.add(asPart);
            lonA.add(lon);
            latA.add(lat);
        }

        void end(int lon, int lat) {
            lonB.add(lon);
            latB.add(lat);
        }

        Segments segments() {
            return new Segments(
                    lonA.toArray(), latA.toArray(), lonB.toArray(), latB.toArray(), owner.toArray(), part.toArray());
        }
    }
}
