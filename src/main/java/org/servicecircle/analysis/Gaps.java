package org.servicecircle.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.servicecircle.gap.Gap;
import org.servicecircle.gap.GapFinder;
import org.springframework.stereotype.Component;

/** Finds the gaps of a question, those with the most people first; kept. */
@Component
class Gaps {

    private static final int ANSWERS_KEPT = 50;

    private record Key(long dataVersion, Question question) {}

    private final Judge judge;
    private final Cache<Key, List<Gap>> kept =
            Caffeine.newBuilder().maximumSize(ANSWERS_KEPT).build();

    Gaps(Judge judge) {
        this.judge = judge;
    }

    /** The gaps of one street, or all for null. */
    List<Gap> find(PlaceSnapshot snapshot, Question question, String street) {
        return within(street, find(snapshot, question), snapshot.areas());
    }

    /** All gaps of the district. */
    List<Gap> find(PlaceSnapshot snapshot, Question question) {
        return kept.get(new Key(snapshot.facts().dataVersion(), question), missing -> {
            Judged judged = judge.judge(snapshot, question);
            return new GapFinder(
                            snapshot.dwellings().homes(),
                            judged.judgement(),
                            judged.causes(),
                            judged.open().times(),
                            Judge.sites(
                                    snapshot,
                                    snapshot.links(question.profile()),
                                    judged.supply().open()))
                    .find(GapFinder.DEFAULT_LINK_METRES);
        });
    }

    /** Those of one street, by its code; all of them for null. */
    static List<Gap> within(String street, List<Gap> gaps, Areas areas) {
        if (street == null) {
            return gaps;
        }
        int number = areas.streetNumber(street);
        return gaps.stream().filter(gap -> areas.streetOf(gap.area()) == number).toList();
    }
}
