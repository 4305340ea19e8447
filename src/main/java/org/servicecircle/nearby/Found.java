package org.servicecircle.nearby;

import java.util.Comparator;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.coverage.Arrival;

/** A facility that is reached, of a kind, over its nearest entrance. */
record Found(ServicePoint service, Kind kind, Arrival arrival) {

    /** Of equally near ones the one that was loaded first. */
    static final Comparator<Found> NEAREST_FIRST = Comparator.comparingInt((Found found) -> found.arrival.millis())
            .thenComparingLong(found -> found.service.id());
}
