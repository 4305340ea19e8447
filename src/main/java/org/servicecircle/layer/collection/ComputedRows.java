package org.servicecircle.layer.collection;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.file.Feature;

/** Features by their number, made when they are asked for. */
interface ComputedRows {

    int size();

    /** Number i, of 0 to size − 1. */
    Feature get(int i);

    /** Whether number i may meet a box in degrees; cheaper than making it. */
    default boolean mayMeet(int i, Envelope box) {
        return box.intersects(get(i).geometry().getEnvelopeInternal());
    }

    /** Features that are all at hand. */
    static ComputedRows of(List<Feature> features) {
        return new ComputedRows() {
            @Override
            public int size() {
                return features.size();
            }

            @Override
            public Feature get(int i) {
                return features.get(i);
            }
        };
    }
}
