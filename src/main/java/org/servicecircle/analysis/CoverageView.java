package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * How the areas meet a question.
 *
 * @param basis what {@code share} counts: residents, or dwellings where residents are not known
 * @param notes what a reader must know of this answer, such as that there are no facilities of the kind
 * @param district everything in an area
 * @param areas streets or communities, by code
 * @param outside dwellings that no community contains, counted nowhere else; null when there are none
 */
public record CoverageView(
        QuestionView question,
        boolean schematic,
        boolean peopleKnown,
        String basis,
        long dataVersion,
        LocalDate dataDate,
        List<Note> notes,
        Row district,
        List<Row> areas,
        Row outside) {

    /**
     * The question as it was understood.
     *
     * @param categories the leaves that the category stands for
     * @param minutes null when it was asked in metres
     * @param at times at which a facility must be open; empty when hours do not matter
     */
    public record QuestionView(
            String standard,
            String category,
            String categoryName,
            List<String> categories,
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

    /** Something to know, by code and in words. */
    public record Note(String code, String text) {}

    /**
     * One area. A group is null when its people are not known for every dwelling.
     *
     * @param share of the basis, covered ÷ (covered + uncovered), 0 to 1; null where nobody could be judged
     * @param medianMinutes half of the basis needs no longer, in tenths rounded up; null where there is no linked home
     *     or half of them need more than an hour
     * @param p90Minutes nine tenths need no longer
     * @param fromOutsideDistrict of the basis, covered only thanks to facilities outside the district; null
     *     where it is not computed
     * @param fromOutsideStreet of the basis, covered only thanks to facilities outside the own street; null where it is
     *     not computed
     */
    public record Row(
            String code,
            String name,
            String nameZh,
            String nameEn,
            @JsonInclude(JsonInclude.Include.NON_NULL) String streetCode,
            @JsonInclude(JsonInclude.Include.NON_NULL) String streetName,
            CountView residents,
            CountView elders60,
            CountView elders80,
            CountView dwellings,
            Double share,
            Double medianMinutes,
            Double p90Minutes,
            Long fromOutsideDistrict,
            Long fromOutsideStreet) {}
}
