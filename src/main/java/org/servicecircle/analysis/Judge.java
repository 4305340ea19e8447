package org.servicecircle.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.gap.Causes;
import org.servicecircle.gap.Judgement;
import org.servicecircle.gap.Sites;
import org.springframework.stereotype.Component;

/** Answers a question for every home, from searches that questions share. */
@Component
class Judge {

    private static final int ANSWERS_KEPT = 100;

    private record Key(long dataVersion, Question question) {}

    private final Searches searches;
    private final Cache<Key, Judged> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS_KEPT).build();

    Judge(Searches searches) {
        this.searches = searches;
    }

    /** The answer; kept, so that gaps, receipts and sums of one question agree and are computed once. */
    Judged judge(PlaceSnapshot snapshot, Question question) {
        return answers.get(new Key(snapshot.facts().dataVersion(), question), missing -> answer(snapshot, question));
    }

    private Judged answer(PlaceSnapshot snapshot, Question question) {
        Supply supply = Supply.of(question, snapshot);
        Walks open = searches.walks(snapshot, question.profile(), supply.open(), supply.closedWalkways());
        Walks perhapsOpen = perhapsOpen(snapshot, question, supply);
        Walks anyHour = searches.walks(snapshot, question.profile(), supply.all(), new BitSet());
        Judgement judgement = Judgement.of(open.times(), perhapsOpen.times(), question.limitMillis());
        Sites sites = sites(snapshot, snapshot.links(question.profile()), supply.all());
        Causes causes = new Causes(snapshot.dwellings().homes(), judgement, anyHour.times(), sites, question.profile());
        return new Judged(question, snapshot, supply, open, perhapsOpen, anyHour, judgement, causes, sites);
    }

    /** Whether a home would be covered by facilities of one part of the supply, such as those inside the district. */
    Judgement judgePart(Judged judged, BitSet part) {
        PlaceSnapshot snapshot = judged.snapshot();
        Supply supply = judged.supply().within(part);
        HomeTimes open = searches.walks(snapshot, judged.question().profile(), supply.open(), supply.closedWalkways())
                .times();
        HomeTimes perhapsOpen = perhapsOpen(snapshot, judged.question(), supply).times();
        return Judgement.of(open, perhapsOpen, judged.judgement().limitMillis());
    }

    /**
     * Judges with each of many supplies at one moment, such as those of every category; not kept.
     *
     * @param question gives the profile and the limit
     */
    List<Judgement> judgeMany(
            PlaceSnapshot snapshot, Question question, List<Supply> supplies, Searches.Effort effort) {
        List<Search> together = new ArrayList<>();
        int[] open = new int[supplies.size()];
        int[] perhapsOpen = new int[supplies.size()];
        for (int i = 0; i < open.length; i++) {
            Supply supply = supplies.get(i);
            open[i] = perhapsOpen[i] = together.size();
            together.add(search(snapshot, question, supply, supply.open()));
            if (!supply.maybeOpen().isEmpty()) {
                perhapsOpen[i] = together.size();
                together.add(search(snapshot, question, supply, supply.perhapsOpen()));
            }
        }
        List<HomeTimes> times = searches.timesOnce(snapshot, together, question.limitMillis(), effort);
        return IntStream.range(0, open.length)
                .mapToObj(i -> Judgement.of(times.get(open[i]), times.get(perhapsOpen[i]), question.limitMillis()))
                .toList();
    }

    private static Search search(PlaceSnapshot snapshot, Question question, Supply supply, BitSet services) {
        return new Search(snapshot.facts().dataVersion(), question.profile(), services, supply.closedWalkways());
    }

    private Walks perhapsOpen(PlaceSnapshot snapshot, Question question, Supply supply) {
        return searches.walks(snapshot, question.profile(), supply.perhapsOpen(), supply.closedWalkways());
    }

    static Sites sites(PlaceSnapshot snapshot, Links links, BitSet services) {
        int count = services.stream()
                .map(service -> snapshot.services().get(service).entranceLonE7().length)
                .sum();
        int[] lonE7 = new int[count];
        int[] latE7 = new int[count];
        int[] facility = new int[count];
        boolean[] linked = new boolean[count];
        int row = 0;
        for (int s = services.nextSetBit(0); s >= 0; s = services.nextSetBit(s + 1)) {
            ServicePoint service = snapshot.services().get(s);
            for (int entrance = 0; entrance < service.entranceLonE7().length; entrance++) {
                lonE7[row] = service.entranceLonE7()[entrance];
                latE7[row] = service.entranceLatE7()[entrance];
                facility[row] = s;
                linked[row++] = links.services().isLinked(s, entrance);
            }
        }
        return new Sites(lonE7, latE7, facility, linked);
    }
}
