package org.servicecircle.nearby;

import java.time.LocalDate;
import java.util.List;
import org.servicecircle.web.GeoJson;

/**
 * The way to a facility.
 *
 * @param linked whether a walkway is near enough to set out on
 * @param minutes on foot, tenths rounded up; null when it is not reached within an hour
 * @param metres rounded; null likewise
 * @param steps how many times one takes stairs
 * @param pieces the way in words, in walking order; empty when it is not reached
 * @param route from the position to the entrance; null when it is not reached
 * @param dataDate newest day any loaded file stands for
 */
record WayView(
        boolean linked,
        Double minutes,
        Long metres,
        FacilityView facility,
        int steps,
        List<PieceView> pieces,
        GeoJson.Shape route,
        boolean schematic,
        LocalDate dataDate) {

    /** Where it leads; null is unknown. */
    record FacilityView(
            long id,
            String name,
            String category,
            String categoryName,
            double lon,
            double lat,
            String address,
            String phone,
            String openingHours) {}

    /**
     * A piece of the way.
     *
     * @param kind connector, arterial, road, lane, path, crossing, steps, bridge or gate; arrive for the last
     * @param name of the walkway, or of the facility; may be empty
     * @param turn how one turns where it begins: start, straight, left, right, slightLeft, slightRight, back, arrive
     * @param lengthM metres, rounded
     * @param seconds rounded
     * @param text turn and piece in words
     * @param lon where it begins
     * @param lat likewise
     */
    record PieceView(
            String kind, String name, String turn, long lengthM, long seconds, String text, double lon, double lat) {}
}
