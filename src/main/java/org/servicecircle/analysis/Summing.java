package org.servicecircle.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.servicecircle.gap.AreaCoverage;
import org.servicecircle.gap.Gained;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.Judgement;
import org.springframework.stereotype.Component;

/** Sums the homes of one answer by community, street and district. */
@Component
class Summing {

    /** With more streets than this, what each owes to its neighbours is not computed: a search for each. */
    static final int MOST_STREETS = 100;

    private static final int SUMS_KEPT = 300;

    private record Key(long dataVersion, Question question) {}

    private final Judge judge;
    private final Cache<Key, CoverageSums> kept =
            Caffeine.newBuilder().maximumSize(SUMS_KEPT).build();

    Summing(Judge judge) {
        this.judge = judge;
    }

    /** The sums of one question; kept. */
    CoverageSums sums(PlaceSnapshot snapshot, Question question) {
        return kept.get(new Key(snapshot.facts().dataVersion(), question), missing -> sum(snapshot, question));
    }

    /** The sums of homes judged for a supply, without what is owed to facilities elsewhere. */
    CoverageSums sums(PlaceSnapshot snapshot, Judgement judgement, Supply supply) {
        return sums(snapshot, judgement, supply, new CoverageSums.Owed(null, null));
    }

    private CoverageSums sum(PlaceSnapshot snapshot, Question question) {
        Judged judged = judge.judge(snapshot, question);
        int[] streets = streetOfHome(snapshot.dwellings().homes(), snapshot.areas());
        CoverageSums.Owed owed = new CoverageSums.Owed(toOutsideDistrict(judged), toOutsideStreet(judged, streets));
        return sums(snapshot, judged.judgement(), judged.supply(), owed);
    }

    private static CoverageSums sums(
            PlaceSnapshot snapshot, Judgement judgement, Supply supply, CoverageSums.Owed owed) {
        Homes homes = snapshot.dwellings().homes();
        Areas areas = snapshot.areas();
        int[] streets = streetOfHome(homes, areas);
        int[] outside = Arrays.stream(homes.areas())
                .map(area -> area == Homes.NOWHERE ? 0 : Homes.NOWHERE)
                .toArray();
        return new CoverageSums(
                homes.basis(),
                AreaCoverage.ofAll(homes, judgement),
                AreaCoverage.of(homes, judgement, streets, areas.streets().size()),
                AreaCoverage.of(
                        homes, judgement, homes.areas(), areas.communities().size()),
                AreaCoverage.of(homes, judgement, outside, 1).get(0),
                !supply.all().isEmpty(),
                owed);
    }

    private static int[] streetOfHome(Homes homes, Areas areas) {
        return Arrays.stream(homes.areas()).map(areas::streetOf).toArray();
    }

    private long[] toOutsideDistrict(Judged judged) {
        List<ServicePoint> services = judged.snapshot().services();
        BitSet inside = those(services.size(), s -> services.get(s).community() != Areas.OUTSIDE);
        Judgement fewer = judge.judgePart(judged, inside);
        return gained(judged, fewer, judged.snapshot().dwellings().homes().areas());
    }

    private long[] toOutsideStreet(Judged judged, int[] streetOfHome) {
        PlaceSnapshot snapshot = judged.snapshot();
        int streets = snapshot.areas().streets().size();
        if (streets > MOST_STREETS) {
            return null;
        }
        int[] communityOfHome = snapshot.dwellings().homes().areas();
        long[] owed = new long[snapshot.areas().communities().size()];
        List<Judgement> byOwn = judgedByOwn(judged, streets);
        for (int street = 0; street < streets; street++) {
            int here = street;
            int[] ofStreet = IntStream.range(0, communityOfHome.length)
                    .map(home -> streetOfHome[home] == here ? communityOfHome[home] : Homes.NOWHERE)
                    .toArray();
            long[] part = gained(judged, byOwn.get(street), ofStreet);
            Arrays.setAll(owed, community -> owed[community] + part[community]);
        }
        return owed;
    }

    /** Per street, judged with its own facilities only: all of these searches are one. */
    private List<Judgement> judgedByOwn(Judged judged, int streets) {
        List<ServicePoint> services = judged.snapshot().services();
        List<Supply> own = IntStream.range(0, streets)
                .mapToObj(street -> judged.supply()
                        .within(those(services.size(), s -> services.get(s).street() == street)))
                .toList();
        return judge.judgeMany(judged.snapshot(), judged.question(), own, Searches.Effort.AS_IT_COMES);
    }

    private static long[] gained(Judged judged, Judgement fewer, int[] communityOfHome) {
        Homes homes = judged.snapshot().dwellings().homes();
        int communities = judged.snapshot().areas().communities().size();
        boolean people = homes.basis() == Group.RESIDENTS;
        return Gained.of(homes, judged.judgement(), fewer, communityOfHome, communities).stream()
                .mapToLong(gain -> people ? gain.residents().orElse(0) : gain.dwellings())
                .toArray();
    }

    private static BitSet those(int count, IntPredicate wanted) {
        BitSet set = new BitSet(count);
        IntStream.range(0, count).filter(wanted).forEach(set::set);
        return set;
    }
}
