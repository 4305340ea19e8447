package org.servicecircle.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.FieldFault;
import org.servicecircle.web.JsonFields;
import org.servicecircle.web.LonLat;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Reads a report from a body and refuses what says nothing about this place. */
@Component
class CorrectionReader {

    static final int LONGEST_TEXT = 500;

    private static final String FACILITY = "facility";
    private static final String LON = "lon";
    private static final String LAT = "lat";
    private static final String TEXT = "text";
    private static final List<String> ABOUT = Arrays.stream(About.values())
            .map(about -> about.name().toLowerCase(Locale.ROOT))
            .toList();

    private final FacilityRepository facilities;
    private final StreetFinder streets;

    CorrectionReader(FacilityRepository facilities, StreetFinder streets) {
        this.facilities = facilities;
        this.streets = streets;
    }

    /** What was reported. */
    record Report(CorrectionSubject subject, About about, String said) {}

    /**
     * Reads {@code facility} or {@code lon} and {@code lat} or all of them, {@code about} and {@code text}.
     *
     * @throws ProblemException 400 for what cannot be read, 422 for an unknown facility or a place far from here
     */
    Report read(JsonFields body) {
        About about = About.values()[ABOUT.indexOf(body.oneOf("about", ABOUT))];
        boolean placed = body.has(LON) || body.has(LAT);
        if (!placed && !body.has(FACILITY)) {
            throw ProblemException.badFields(
                    List.of(FieldFault.ofPointer(body.pointer(FACILITY), "facility-or-position")));
        }
        String said = body.has(TEXT) ? body.text(TEXT, LONGEST_TEXT) : "";
        Facility facility = body.has(FACILITY) ? facility(body) : null;
        Point location = placed ? location(body) : facility.location();
        CorrectionSubject subject = new CorrectionSubject(
                facility == null ? null : facility.sourceRef(),
                facility == null ? BilingualName.of("") : facility.name(),
                location,
                streets.streetOf(location));
        return new Report(subject, about, said.isEmpty() ? null : said);
    }

    private Facility facility(JsonFields body) {
        int id = body.integer(FACILITY, 1, Integer.MAX_VALUE);
        return facilities
                .findById((long) id)
                .orElseThrow(() -> ProblemException.unprocessable(
                        FieldFault.ofPointer(body.pointer(FACILITY), "unknown-facility", id)));
    }

    private Point location(JsonFields body) {
        Envelope around = streets.surroundings();
        if (around.isNull()) {
            throw ProblemException.unavailable("no-data-yet");
        }
        LonLat at =
                body.position(new BoundingBox(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY()));
        if (!around.contains(at.lon(), at.lat())) {
            throw ProblemException.unprocessable(FieldFault.ofPointer(body.pointer(LON), "outside-place"));
        }
        return StoredGeometry.point(at.lon(), at.lat());
    }
}
