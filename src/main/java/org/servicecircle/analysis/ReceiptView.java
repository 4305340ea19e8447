package org.servicecircle.analysis;

import java.time.LocalDate;
import java.util.List;
import org.servicecircle.web.GeoJson;

/**
 * Why one dwelling is or is not served, and the way to the facility. It tells nothing of the people who live there.
 *
 * @param outcome covered, uncovered or unknown
 * @param reason covered, none, severed, closed, unknown, unlinked, hours_unknown or no_facilities
 * @param reasonText the reason in words
 * @param minutes on foot to {@code facility}, tenths rounded up; null when more than an hour or not known
 * @param limitMinutes what counts as served
 * @param straightMetres to the nearest entrance of {@code facility}, or of any facility when none is reached; null when
 *     there is none
 * @param facility the nearest that counts; for closed and hours_unknown the one that would serve if it were open
 * @param pieces the way, in words
 * @param route the way as a line, from the dwelling to the entrance; null when there is none
 * @param dataDate newest day any loaded file stands for
 */
record ReceiptView(
        DwellingView dwelling,
        CoverageView.QuestionView question,
        String outcome,
        String reason,
        String reasonText,
        Double minutes,
        double limitMinutes,
        Long straightMetres,
        FacilityView facility,
        List<PieceView> pieces,
        GeoJson.Shape route,
        LocalDate asOf,
        LocalDate dataDate,
        boolean schematic) {

    /** The dwelling; the area's codes and names are null when no community contains it. */
    record DwellingView(
            long id,
            String name,
            double lon,
            double lat,
            String communityCode,
            String communityName,
            String streetCode,
            String streetName) {}

    /** The facility; hours as stored, null when unknown. */
    record FacilityView(
            long id,
            String name,
            String category,
            String categoryName,
            String openingHours,
            String status,
            double lon,
            double lat) {}

    /**
     * A piece of the way.
     *
     * @param kind connector, arterial, road, lane, path, crossing, steps, bridge or gate
     * @param name of the walkway; empty when it has none
     * @param lengthM metres, rounded
     * @param seconds rounded
     * @param text the piece in words
     */
    record PieceView(String kind, String name, long lengthM, long seconds, String text) {}
}
