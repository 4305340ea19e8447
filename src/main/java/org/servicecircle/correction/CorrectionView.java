package org.servicecircle.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import org.servicecircle.web.Language;

/**
 * What the public may know of a report.
 *
 * @param number as {@code XXXX-XXXX}
 * @param status received, seen, accepted or declined
 * @param statusAt since when
 * @param facilityName as it was when the report came in; absent when it is about a place without one
 */
record CorrectionView(
        String number,
        String status,
        Instant receivedAt,
        Instant statusAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String facilityName) {

    static CorrectionView of(Correction correction, Language language) {
        return new CorrectionView(
                correction.number().toString(),
                correction.status().name().toLowerCase(Locale.ROOT),
                correction.receivedAt(),
                correction.statusAt(),
                correction.facilityName().in(language.locale()));
    }
}
