package org.servicecircle.analysis;

import org.servicecircle.dataset.CurrentData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the snapshot of the current data version; the next question after a change reads a new one. */
@Component
public class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final SnapshotReader reader;
    private final CurrentData data;
    private volatile PlaceSnapshot last;

    Snapshots(SnapshotReader reader, CurrentData data) {
        this.reader = reader;
        this.data = data;
    }

    /** The snapshot of what is stored now; an empty one while nothing is loaded. */
    public PlaceSnapshot current() {
        long version = data.version();
        PlaceSnapshot known = last;
        return isOf(version, known) ? known : readAgain(version);
    }

    private synchronized PlaceSnapshot readAgain(long version) {
        if (isOf(version, last)) {
            return last;
        }
        long started = System.nanoTime();
        PlaceSnapshot read = reader.read();
        last = read;
        LOG.info(
                "Data version {}: {} dwellings, {} facilities, {} walkways read in {} ms",
                read.facts().dataVersion(),
                read.dwellings().count(),
                read.services().size(),
                read.network().walkwayCount(),
                (System.nanoTime() - started) / 1_000_000);
        return read;
    }

    private static boolean isOf(long version, PlaceSnapshot snapshot) {
        return snapshot != null && snapshot.facts().dataVersion() == version;
    }
}
