package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.fixture.RandomTown.Place;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** In any town, the reached parts are where a home right on the walkway is served in time. */
class ReachedWalkwaysProperties {

    private static final int JUNCTIONS = 40;
    private static final int WALKWAYS = 80;

    private static final List<Profile> PROFILES =
            List.of(Profile.ELDER, Profile.WHEELCHAIR, new Profile("waits", 1_333, true, 517, 17_500, false));

    @Property(tries = 300, seed = "20261124")
    void aPointIsReachedExactlyIfAHomeThereIsServed(
            @ForAll int townSeed, @ForAll @IntRange(max = 6) int facilities, @ForAll @IntRange(max = 400) int seconds) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, PROFILES.get(Math.floorMod(townSeed, PROFILES.size())));
        List<Seed> seeds = new ArrayList<>();
        for (Place place : town.places(facilities, WALKWAYS)) {
            seeds.add(new Seed(seeds.size() / 2, place.in(network)));
        }
        Reach reach = NearestSearch.run(SearchGraph.of(times), seeds, 500_000);
        ReachedWalkways reached = ReachedWalkways.of(reach, seconds * 1000);

        Random random = new Random(townSeed);
        for (int w = 0; w < WALKWAYS; w++) {
            for (int offset : offsets(reached, w, network.lengthMm(w), random)) {
                boolean served = reach.millisFrom(new Snap(w, offset, 0, 0, 0)) <= seconds * 1000;
                assertThat(reached.holds(w, offset))
                        .as("walkway %d at %d mm of %d", w, offset, network.lengthMm(w))
                        .isEqualTo(served);
            }
        }
    }

    /** Both ends, the ends of the parts and their neighbours, and some at random. */
    private static TreeSet<Integer> offsets(ReachedWalkways reached, int walkway, int length, Random random) {
        TreeSet<Integer> offsets = new TreeSet<>(List.of(0, length));
        for (int part = reached.firstPart(walkway); part < reached.firstPart(walkway + 1); part++) {
            for (int beside = -1; beside <= 1; beside++) {
                offsets.add(Math.max(0, Math.min(length, reached.fromMm(part) + beside)));
                offsets.add(Math.max(0, Math.min(length, reached.toMm(part) + beside)));
            }
        }
        random.ints(5, 0, length + 1).forEach(offsets::add);
        return offsets;
    }

    @Property(tries = 200, seed = "20261125")
    void lengthsAddUpAndPartsDoNotTouch(@ForAll int townSeed, @ForAll @IntRange(max = 400) int seconds) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, Profile.ELDER);
        List<Seed> seeds = List.of(new Seed(0, town.place(WALKWAYS).in(network)));
        ReachedWalkways reached =
                ReachedWalkways.of(NearestSearch.run(SearchGraph.of(times), seeds, 400_000), seconds * 1000);

        long sum = 0;
        for (int part = 0; part < reached.count(); part++) {
            sum += reached.toMm(part) - reached.fromMm(part);
            assertThat(reached.toMm(part)).isBetween(reached.fromMm(part), network.lengthMm(reached.walkway(part)));
            if (part > 0 && reached.walkway(part) == reached.walkway(part - 1)) {
                assertThat(reached.fromMm(part)).isGreaterThan(reached.toMm(part - 1) + 1);
            }
        }
        assertThat(reached.reachedMm()).isEqualTo(sum);
        long whole = 0;
        for (int w = 0; w < WALKWAYS; w++) {
            whole += network.lengthMm(w);
        }
        assertThat(reached.unreachedMm()).isEqualTo(whole - sum);
    }
}
