package org.servicecircle.analysis;

/**
 * A facility of the kind that is asked about.
 *
 * @param category leaf of the taxonomy
 * @param status OPEN, PLANNED or CLOSED
 * @param open whether it is open when asked about, for facilities that count: {@code yes}, {@code no} or {@code unknown};
 *     {@code yes} where hours do not matter; null for one that does not count, such as a planned one
 * @param nameEn empty when it has none
 */
public record FacilityAnswer(
        long id, String category, String status, String open, String nameZh, String nameEn, int lonE7, int latE7) {}
