package org.servicecircle.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.Reach;
import org.servicecircle.coverage.Seed;
import org.servicecircle.network.Profile;
import org.servicecircle.network.SnapBatch;
import org.springframework.stereotype.Component;

/** Runs searches and keeps the finished ones within a bound of memory; callers with one question wait for one search. */
@Component
class Searches {

    private static final long BYTES_PER_MEGABYTE = 1L << 20;
    private static final int BYTES_PER_HOME = 8;
    private static final int BYTES_PER_SEED = 60;

    /** Three profiles, by day and at one hour. */
    private static final int GROUNDS_KEPT = 6;

    private record GroundKey(long dataVersion, Profile profile, BitSet closedWalkways) {}

    private final Cache<Search, Walks> finished;
    private final Cache<GroundKey, Ground> grounds =
            Caffeine.newBuilder().maximumSize(GROUNDS_KEPT).build();

    Searches(AnalysisSettings settings) {
        finished = Caffeine.newBuilder()
                .maximumWeight(settings.cacheMegabytes() * BYTES_PER_MEGABYTE)
                .<Search, Walks>weigher((search, walks) -> walks.bytes())
                .build();
    }

    /**
     * How long every home walks to the nearest of some facilities, up to {@link Question#MOST_MINUTES}; kept.
     *
     * @param services numbers of the facilities; none gives times that reach nothing
     * @param closedWalkways walkways shut at the moment asked about
     */
    Walks walks(PlaceSnapshot snapshot, Profile profile, BitSet services, BitSet closedWalkways) {
        Search search = new Search(snapshot.facts().dataVersion(), profile, services, closedWalkways);
        return finished.get(search, missing -> run(snapshot, missing));
    }

    /** Whether many searches are worth preparing the ground for them. */
    enum Effort {
        /** Together if the ground is prepared for it. */
        AS_IT_COMES,
        /** The ground is prepared first. */
        PREPARED
    }

    /**
     * The same for many sets of facilities up to a limit, and not kept: for questions that only sums are kept of.
     *
     * @param searches of one profile and the same closed walkways
     */
    List<HomeTimes> timesOnce(PlaceSnapshot snapshot, List<Search> searches, int limitMillis, Effort effort) {
        if (searches.isEmpty()) {
            return List.of();
        }
        Ground ground = ground(snapshot, searches.get(0));
        if (effort == Effort.PREPARED) {
            ground.prepareForMany();
        }
        return ground.times(
                searches.stream().map(search -> seeds(snapshot, search)).toList(), limitMillis);
    }

    /** The walkways as a profile walks them at a moment, and the homes on them; kept. */
    Ground ground(PlaceSnapshot snapshot, Profile profile, BitSet closedWalkways) {
        return ground(snapshot, new Search(snapshot.facts().dataVersion(), profile, new BitSet(), closedWalkways));
    }

    private Ground ground(PlaceSnapshot snapshot, Search search) {
        GroundKey key = new GroundKey(search.dataVersion(), search.profile(), search.closedWalkways());
        return grounds.get(key, missing -> Ground.of(snapshot, search));
    }

    /**
     * A search of a place as it would be, to be asked for ways; not kept.
     *
     * @param supposed the place with facilities that come, go or move
     */
    Walks supposed(PlaceSnapshot supposed, Search search, List<WhatIf.WalkwayChange> walkways) {
        SnapBatch homes = supposed.links(search.profile()).homes();
        return run(supposed, search, ground(supposed, search).with(walkways, homes));
    }

    private Walks run(PlaceSnapshot snapshot, Search search) {
        return run(snapshot, search, ground(snapshot, search));
    }

    private static Walks run(PlaceSnapshot snapshot, Search search, Ground ground) {
        List<Seed> seeds = seeds(snapshot, search);
        Reach reach = NearestSearch.run(ground.graph(), seeds, Question.MOST_MILLIS);
        HomeTimes times = HomeTimes.of(reach, ground.homes());
        int bytes = Math.toIntExact(
                reach.bytes() + (long) BYTES_PER_HOME * times.size() + (long) BYTES_PER_SEED * seeds.size());
        return new Walks(reach, seeds, times, bytes);
    }

    private static List<Seed> seeds(PlaceSnapshot snapshot, Search search) {
        EntranceLinks entrances = snapshot.links(search.profile()).services();
        List<Seed> seeds = new ArrayList<>();
        search.services().stream()
                .forEach(service -> entrances.at(service).stream()
                        .flatMap(Optional::stream)
                        .forEach(snap -> seeds.add(new Seed(service, snap))));
        return List.copyOf(seeds);
    }
}
