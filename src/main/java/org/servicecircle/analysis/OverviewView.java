package org.servicecircle.analysis;

import java.time.LocalDate;
import java.util.List;

/**
 * How every area reaches every category: a matrix of areas and categories.
 *
 * @param basis what {@code share} counts: residents, or dwellings where residents are not known
 * @param notes what a reader must know of this answer
 * @param areas streets or communities, by code: the columns
 * @param categories every leaf category of which a facility is stored: the rows
 */
record OverviewView(
        QuestionView question,
        boolean schematic,
        boolean peopleKnown,
        String basis,
        long dataVersion,
        LocalDate dataDate,
        List<CoverageView.Note> notes,
        List<Area> areas,
        List<Category> categories) {

    /**
     * The question as it was understood.
     *
     * @param minutes null when it was asked in metres
     * @param at times at which a facility must be open; empty when hours do not matter
     */
    record QuestionView(
            String profile,
            Integer minutes,
            Integer metres,
            double limitMinutes,
            LocalDate asOf,
            List<String> at,
            boolean planned,
            String border,
            String by,
            String street) {}

    /** A street or community. */
    record Area(String code, String name, String nameZh, String nameEn) {}

    /**
     * A category.
     *
     * @param facilities how many count, whatever the hour
     * @param district everything in an area
     * @param areas as many as there are areas, in their order
     */
    record Category(String code, String name, int facilities, Cell district, List<Cell> areas) {}

    /**
     * One area and one category. A group is null when its people are not known for every dwelling.
     *
     * @param share of the basis, covered ÷ (covered + uncovered), 0 to 1; null where nobody could be judged
     */
    record Cell(CountView residents, CountView elders60, CountView elders80, CountView dwellings, Double share) {}
}
