package org.servicecircle.nearby;

import org.servicecircle.analysis.PlaceSnapshot;
import org.springframework.stereotype.Component;

/** Keeps the index of the data version asked about last; whoever asks while it is made waits for it. */
@Component
class TargetIndexes {

    private record OfVersion(long dataVersion, TargetIndex index) {}

    private final TargetReader reader;
    private volatile OfVersion last;

    TargetIndexes(TargetReader reader) {
        this.reader = reader;
    }

    TargetIndex of(PlaceSnapshot snapshot) {
        OfVersion known = last;
        return isOf(snapshot, known) ? known.index : readAgain(snapshot);
    }

    private synchronized TargetIndex readAgain(PlaceSnapshot snapshot) {
        if (!isOf(snapshot, last)) {
            last = new OfVersion(snapshot.facts().dataVersion(), reader.read(snapshot));
        }
        return last.index;
    }

    private static boolean isOf(PlaceSnapshot snapshot, OfVersion known) {
        return known != null && known.dataVersion == snapshot.facts().dataVersion();
    }
}
