package org.servicecircle.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.gap.AreaCoverage;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.Judgement;
import org.springframework.stereotype.Component;

/** Sums the homes for every category at once, from one search for all of them; kept. */
@Component
class Overview {

    private static final int ANSWERS_KEPT = 50;

    private record Key(long dataVersion, Question question) {}

    /**
     * How every area reaches one category.
     *
     * @param category a leaf
     * @param facilities how many count, whatever the hour
     * @param streets by number
     * @param communities by number
     */
    record Sums(
            String category,
            int facilities,
            AreaCoverage district,
            List<AreaCoverage> streets,
            List<AreaCoverage> communities) {}

    private final Judge judge;
    private final Cache<Key, List<Sums>> kept =
            Caffeine.newBuilder().maximumSize(ANSWERS_KEPT).build();

    Overview(Judge judge) {
        this.judge = judge;
    }

    /** One for each leaf category of which a facility is stored; the category of the question does not matter. */
    List<Sums> sums(PlaceSnapshot snapshot, Question question) {
        return kept.get(new Key(snapshot.facts().dataVersion(), question), missing -> sum(snapshot, question));
    }

    private List<Sums> sum(PlaceSnapshot snapshot, Question question) {
        List<String> categories = snapshot.taxonomy().leafCodes().stream()
                .filter(code -> snapshot.services().stream()
                        .anyMatch(service -> service.category().equals(code)))
                .toList();
        List<Supply> supplies = categories.stream()
                .map(category -> Supply.of(question.about(category), snapshot))
                .toList();
        List<Judgement> judgements = judge.judgeMany(snapshot, question, supplies, Searches.Effort.PREPARED);
        int[] communityOfHome = snapshot.dwellings().homes().areas();
        int[] streetOfHome =
                Arrays.stream(communityOfHome).map(snapshot.areas()::streetOf).toArray();
        return IntStream.range(0, categories.size())
                .mapToObj(i -> sums(
                        snapshot, categories.get(i), supplies.get(i), judgements.get(i), streetOfHome, communityOfHome))
                .toList();
    }

    private static Sums sums(
            PlaceSnapshot snapshot,
            String category,
            Supply supply,
            Judgement judgement,
            int[] streetOfHome,
            int[] communityOfHome) {
        Homes homes = snapshot.dwellings().homes();
        Areas areas = snapshot.areas();
        return new Sums(
                category,
                supply.all().cardinality(),
                AreaCoverage.ofAll(homes, judgement),
                AreaCoverage.of(homes, judgement, streetOfHome, areas.streets().size()),
                AreaCoverage.of(
                        homes, judgement, communityOfHome, areas.communities().size()));
    }
}
