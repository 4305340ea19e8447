package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkTimes;

/** Who may use which gate. The pace is 1 m/s, so a metre is a second. */
class CompoundTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 1000, 0, false);
    private static final int HOUR = 3_600_000;

    /**
     * A compound 100 m across between a western and an eastern road. Its western gate is the residents' own, its eastern
     * gate is as given. Round the compound it is 1,000 m.
     */
    private static TinyTown compound(Way westGate, Way inner, Way eastGate) {
        return new TinyTown()
                .junction("west", 0, 0)
                .junction("in-west", 10, 0)
                .junction("in-east", 110, 0)
                .junction("east", 120, 0)
                .junction("far", 500, 0)
                .junction("W", -200, 0)
                .lane("W", "west")
                .add("west", "in-west", westGate)
                .add("in-west", "in-east", inner)
                .add("in-east", "east", eastGate)
                .lane("east", "far")
                .add("west", "east", new Way().metres(1000));
    }

    @Test
    void residentsUseTheirOwnGateAndNobodyElseDoes() {
        TinyTown town = compound(Way.residentsGate(1), Way.inside(1), Way.inside(1));
        Reach reach = reach(town, town.on("W-west", 100));

        // From the middle of the compound: 50 m, the gate of 10 m, 100 m.
        assertThat(reach.millisFrom(town.on("in-west-in-east", 50))).isEqualTo(160_000);
        // From outside the eastern gate the short cut of 120 m is closed: 1,000 m round, 100 m on.
        assertThat(reach.millisFrom(town.on("east-far", 0))).isEqualTo(1_100_000);
    }

    @Test
    void aFacilityInsideBehindAPublicGateServesEverybodyThroughThatGateOnly() {
        TinyTown town = compound(Way.residentsGate(1), Way.inside(1), Way.inside(1));
        Reach reach = reach(town, town.on("in-west-in-east", 100));

        assertThat(reach.millisFrom(town.on("east-far", 0))).isEqualTo(10_000);
        assertThat(reach.millisFrom(town.on("W-west", 200))).isEqualTo(1_010_000);
        assertThat(reach.millisFrom(town.on("in-west-in-east", 20))).isEqualTo(80_000);
    }

    @Test
    void aFacilityOnPrivateGroundServesThoseInside() {
        TinyTown town = compound(
                Way.residentsGate(1), Way.inside(1).privately(), Way.inside(1).privately());
        Reach reach = reach(town, town.on("in-west-in-east", 100));

        assertThat(reach.millisFrom(town.on("in-west-in-east", 20))).isEqualTo(80_000);
        assertThat(reach.millisFrom(town.on("W-west", 200))).isEqualTo(Reach.UNREACHED);
        assertThat(reach.millisFrom(town.on("east-far", 0))).isEqualTo(Reach.UNREACHED);
    }

    @Test
    void peopleOfOneCompoundDoNotPassThroughAnother() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 200, 0)
                .junction("D", 300, 0)
                .add("A", "B", Way.inside(1).privately())
                .add("B", "C", Way.inside(2).privately())
                .lane("C", "D")
                .add("B", "D", new Way().metres(900));
        Reach reach = reach(town, town.on("C-D", 0));

        assertThat(reach.millisFrom(town.on("B-C", 30))).isEqualTo(70_000);
        // 100 m to B, then round by the public way of 900 m and 100 m back, not 100 m through compound 2.
        assertThat(reach.millisFrom(town.on("A-B", 0))).isEqualTo(1_100_000);
    }

    @Test
    void onceOutOnThePublicStreetNobodyReturnsThroughAPrivateGate() {
        // Two halves of one compound on either side of a public street; a facility behind the second half.
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 120, 0)
                .junction("D", 200, 0)
                .junction("E", 300, 0)
                .add("A", "B", Way.inside(1).privately())
                .lane("B", "C")
                .add("C", "D", Way.inside(1).privately())
                .lane("D", "E");
        Reach reach = reach(town, town.on("D-E", 50));

        assertThat(reach.millisFrom(town.on("C-D", 0))).isEqualTo(130_000);
        assertThat(reach.millisFrom(town.on("A-B", 0))).isEqualTo(Reach.UNREACHED);
    }

    @Test
    void aNamelessCompoundIsFoundFromItsGates() {
        // Paths inside are not marked at all; both gates are private.
        TinyTown town = compound(Way.residentsGate(0), new Way(), Way.residentsGate(0));
        Reach reach = reach(town, town.on("W-west", 100));

        int inside = town.network().compound(town.walkway("in-west-in-east"));
        assertThat(inside).isPositive();
        assertThat(town.network().compound(town.walkway("west-in-west"))).isEqualTo(inside);
        assertThat(town.network().compound(town.walkway("east-far"))).isZero();
        assertThat(reach.millisFrom(town.on("in-west-in-east", 50))).isEqualTo(160_000);
        assertThat(reach.millisFrom(town.on("east-far", 0))).isEqualTo(1_100_000);
    }

    @Test
    void namelessCompoundsApartFromEachOtherStayApart() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 200, 0)
                .junction("a", 0, 50)
                .junction("c", 200, 50)
                .lane("A", "B")
                .lane("B", "C")
                .add("A", "a", Way.residentsGate(0))
                .add("C", "c", Way.residentsGate(0));
        int one = town.network().compound(town.walkway("A-a"));
        int other = town.network().compound(town.walkway("C-c"));

        assertThat(one).isPositive().isNotEqualTo(other);
        assertThat(other).isPositive();
    }

    private static Reach reach(TinyTown town, Snap facility) {
        return NearestSearch.run(
                SearchGraph.of(WalkTimes.of(town.network(), PACE)), List.of(new Seed(0, facility)), HOUR);
    }
}
