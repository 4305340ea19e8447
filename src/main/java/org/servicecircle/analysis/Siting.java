package org.servicecircle.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.servicecircle.coverage.CoverBounds;
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.coverage.CoverSetsTooLargeException;
import org.servicecircle.coverage.DemandPoints;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.People;
import org.servicecircle.siting.MaximalCover;
import org.servicecircle.siting.Need;
import org.servicecircle.siting.SitePlan;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Chooses new sites for those whom a question leaves uncovered; kept, so that many callers wait for one computation. */
@Component
class Siting {

    private static final int ANSWERS_KEPT = 50;
    private static final long BYTES_PER_MEGABYTE = 1L << 20;

    /** The bound is hardly improved any more after so many rounds. */
    private static final int MOST_ROUNDS = 100;

    /** Pairs looked at for the bound of one question: about two seconds. */
    private static final long MOST_LOOKS = 1_500_000_000L;

    private record Key(long dataVersion, SitingQuestion question) {}

    private final Judge judge;
    private final Searches searches;
    private final CoverBounds bounds;
    private final Cache<Key, SitingResult> kept =
            Caffeine.newBuilder().maximumSize(ANSWERS_KEPT).build();

    Siting(Judge judge, Searches searches, AnalysisSettings settings) {
        this.judge = judge;
        this.searches = searches;
        this.bounds = new CoverBounds(
                Runtime.getRuntime().availableProcessors(), settings.sitingMegabytes() * BYTES_PER_MEGABYTE);
    }

    /**
     * The sites for a question.
     *
     * @throws ProblemException 422 if it is about more than fits into the memory it may take
     */
    SitingResult choose(PlaceSnapshot snapshot, SitingQuestion question) {
        try {
            return kept.get(new Key(snapshot.facts().dataVersion(), question), missing -> compute(snapshot, question));
        } catch (CoverSetsTooLargeException refusal) {
            throw ProblemException.unprocessable(
                    "candidates",
                    "siting-too-large",
                    refusal.estimatedBytes() / BYTES_PER_MEGABYTE + 1,
                    refusal.mostBytes() / BYTES_PER_MEGABYTE);
        }
    }

    private SitingResult compute(PlaceSnapshot snapshot, SitingQuestion asked) {
        Judged judged = judge.judge(snapshot, asked.question());
        Homes homes = snapshot.dwellings().homes();
        Need need = Need.of(homes, homes.basis(), judged.judgement());
        Ground ground = searches.ground(
                snapshot, asked.question().profile(), judged.supply().closedWalkways());
        CandidateSites candidates = CandidateSites.of(asked, snapshot, ground.graph());
        CoverSets sets = CoverSets.of(
                candidates.points(),
                DemandPoints.of(ground.homes(), need.open()),
                judged.judgement().limitMillis(),
                bounds);
        int rounds = (int) Math.min(MOST_ROUNDS, MOST_LOOKS / Math.max(1, sets.pairs()));
        MaximalCover cover = MaximalCover.of(sets, need, asked.sites(), rounds);
        return new SitingResult(
                homes.basis(),
                cover.plan(),
                cover.mostGained(),
                sites(cover.plan(), sets, candidates, homes),
                candidates.places().size(),
                candidates.unlinked());
    }

    private static List<SitingResult.Site> sites(
            SitePlan plan, CoverSets sets, CandidateSites candidates, Homes homes) {
        List<SitingResult.Site> sites = new ArrayList<>();
        BitSet served = new BitSet();
        for (SitePlan.Choice choice : plan.choices()) {
            BitSet gained = new BitSet();
            for (int rank : sets.cover(choice.site()).ranks()) {
                gained.set(sets.demand().number(rank));
            }
            gained.andNot(served);
            served.or(gained);
            People people = People.of(homes, gained.stream().toArray());
            sites.add(new SitingResult.Site(candidates.places().get(choice.site()), people));
        }
        return List.copyOf(sites);
    }
}
