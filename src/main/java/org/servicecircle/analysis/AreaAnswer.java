package org.servicecircle.analysis;

/**
 * How one street or community meets a question. Counts are of residents where those are known everywhere, else of
 * dwellings; null where they are withheld, for 1 to 9 people.
 *
 * @param nameEn empty when it has none
 * @param share covered ÷ (covered + uncovered), 0 to 1; null where nobody could be judged or it is withheld
 * @param unknown never counted as uncovered
 * @param medianMinutes tenths, rounded up; null where there is no linked home or half of them need more than an hour
 * @param p90Minutes nine tenths need no longer; null likewise
 */
public record AreaAnswer(
        String code,
        String nameZh,
        String nameEn,
        Double share,
        Long total,
        Long covered,
        Long uncovered,
        Long unknown,
        Double medianMinutes,
        Double p90Minutes) {}
