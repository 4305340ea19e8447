package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.gap.Count;

/**
 * How many of a group are covered. All four are null for a group of 1 to 9 people.
 *
 * @param total covered, uncovered and unknown together
 * @param unknown not linked to the network, or served only by facilities of unknown hours; never counted as uncovered
 * @param fewerThan 10 where the figures are withheld, else absent
 */
public record CountView(
        Long total,
        Long covered,
        Long uncovered,
        Long unknown,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer fewerThan) {

    private static final double SHARE_DIGITS = 1e6;
    private static final CountView WITHHELD = new CountView(null, null, null, null, PublicPeople.LEAST);

    /** Covered ÷ (covered + uncovered), to six digits; null where nobody could be judged or the figures are withheld. */
    public Double share() {
        return total == null ? null : share(new Count(total, covered, uncovered, unknown));
    }

    /** Null for a group that is not known. */
    static CountView ofPeople(Optional<Count> people) {
        return people.map(count -> isWithheld(count.total()) ? WITHHELD : of(count))
                .orElse(null);
    }

    /** Of things that need no privacy, such as dwellings. */
    static CountView of(Count count) {
        return new CountView(count.total(), count.covered(), count.uncovered(), count.unknown(), null);
    }

    /** Covered ÷ (covered + uncovered), to six digits; null where nobody could be judged. */
    static Double share(Count count) {
        return count.share().stream()
                .mapToObj(share -> Math.round(share * SHARE_DIGITS) / SHARE_DIGITS)
                .findFirst()
                .orElse(null);
    }

    static boolean isWithheld(long people) {
        return people > 0 && people < PublicPeople.LEAST;
    }
}
