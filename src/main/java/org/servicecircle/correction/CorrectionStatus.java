package org.servicecircle.correction;

import java.util.EnumSet;
import java.util.Set;

/** What became of a report. */
public enum CorrectionStatus {
    RECEIVED,
    /** A street office has read it. */
    SEEN,
    /** The data was changed. */
    ACCEPTED,
    /** The data was found right. */
    DECLINED;

    /** Those that somebody still has to decide. */
    static Set<CorrectionStatus> open() {
        return EnumSet.of(RECEIVED, SEEN);
    }
}
