package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.network.Access;
import org.servicecircle.network.Profile;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayKind;

/** Towns whose areas can be drawn by hand. The pace is 1 m/s; the bound is 60 m. */
class ServiceAreaTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 500, 0, false);
    private static final Profile WHEELS = new Profile("wheels", 1000, false, 1000, 0, true);
    private static final AreaRule RULE = new AreaRule(10, 5, 60, 0, 1_000_000);

    @Test
    void anAreaGoesAsFarAsTheTimeAndToBothSidesAsFarAsTheBound() {
        TinyTown town =
                new TinyTown().junction("A", 0, 0).junction("B", 1000, 0).lane("A", "B");
        MultiPolygon area = area(town, PACE, 200, new Seed(0, town.on("A-B", 500)));

        assertThat(area.getNumGeometries()).isEqualTo(1);
        inside(area, 500, 0, 500, 55, 500, -55, 304, 0, 696, 0);
        outside(area, 500, 65, 500, -65, 290, 0, 710, 0);
    }

    @Test
    void groundBetweenTwoWalkwaysGoesToTheNearer() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 600, 0)
                .junction("C", 0, 50)
                .junction("D", 600, 50)
                .lane("A", "B")
                .lane("C", "D");
        MultiPolygon area = area(town, PACE, 400, new Seed(0, town.on("A-B", 300)));

        inside(area, 300, 22, 300, -55);
        outside(area, 300, 28, 300, 50);
    }

    @Test
    void nobodysWalkwayIsAnUnreachedOne() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 600, 0)
                .junction("C", 600, 40)
                .junction("D", 0, 40)
                .lane("A", "B")
                .lane("B", "C")
                .add("C", "D", Way.of(WalkwayKind.STEPS));
        Seed seed = new Seed(0, town.on("A-B", 300));

        inside(area(town, PACE, 3600, seed), 300, 40);
        outside(area(town, WHEELS, 3600, seed), 300, 40);
    }

    @Test
    void aParkWithoutWalkwaysIsAHoleAndAnEnclosedLaneANestedOne() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 400, 0)
                .junction("C", 400, 400)
                .junction("D", 0, 400)
                .junction("E", 190, 200)
                .junction("F", 210, 200)
                .lane("A", "B")
                .lane("B", "C")
                .lane("C", "D")
                .lane("D", "A")
                .lane("E", "F");
        Seed outer = new Seed(0, town.on("A-B", 200));
        MultiPolygon ring = area(town, PACE, 3600, outer);
        MultiPolygon both = area(town, PACE, 3600, outer, new Seed(1, town.on("E-F", 5)));

        assertThat(ring.getNumGeometries()).isEqualTo(1);
        outside(ring, 200, 200, 100, 100);
        inside(ring, 50, 50);
        // The lane in the middle is an island of its own, within the hole.
        assertThat(both.getNumGeometries()).isEqualTo(2);
        inside(both, 200, 200, 50, 50);
        outside(both, 100, 100);
        assertThat(both.isValid()).isTrue();
    }

    @Test
    void aCompoundThatOnlyItsPeopleReachIsInside() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 400, 0)
                .junction("C", 200, 100)
                .lane("A", "B")
                .add("B", "C", new Way().metres(230).privately());

        inside(area(town, PACE, 500, new Seed(0, town.on("A-B", 300))), 200, 100);
        assertThat(town.network().access(town.walkway("B-C"))).isEqualTo(Access.RESIDENTS_ONLY);
    }

    @Test
    void smallHolesAreFilledAndSmallIslandsLeftOut() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 140, 0)
                .junction("C", 140, 140)
                .junction("D", 0, 140)
                .lane("A", "B")
                .lane("B", "C")
                .lane("C", "D")
                .lane("D", "A");
        Seed seed = new Seed(0, town.on("A-B", 70));

        // The hole is 20 m wide.
        outside(area(town, PACE, RULE, 3600, seed), 70, 70);
        AreaRule coarse = new AreaRule(10, 5, 60, 1000, 1_000_000);
        inside(area(town, PACE, coarse, 3600, seed), 70, 70);
        AreaRule coarsest = new AreaRule(10, 5, 60, 1e6, 1_000_000);
        assertThat(area(town, PACE, coarsest, 3600, seed).isEmpty()).isTrue();
    }

    @Test
    void nothingReachedIsAnEmptyArea() {
        TinyTown town = new TinyTown().junction("A", 0, 0).junction("B", 100, 0).lane("A", "B");

        assertThat(area(town, PACE, 600).isEmpty()).isTrue();
    }

    @Test
    void cellsGrowWhereTheAreaIsTooLargeForFinerOnes() {
        TinyTown town =
                new TinyTown().junction("A", 0, 0).junction("B", 3000, 3000).lane("A", "B");
        WalkTimes times = WalkTimes.of(town.network(), PACE);
        List<Seed> seeds = List.of(new Seed(0, town.on("A-B", 2000)));
        Reach reach = NearestSearch.run(SearchGraph.of(times), seeds, 3_600_000);
        AreaRule rule = new AreaRule(10, 5, 60, 0, 20_000);
        List<ServiceArea> areas = ServiceAreas.of(town.network(), rule).areas(reach, 300_000, 3_600_000);

        // 3.3 km square needs cells of 40 m; the smaller area takes the same, so that the two nest.
        assertThat(areas).extracting(ServiceArea::cellMetres).allMatch(cell -> Math.abs(cell - 40) < 0.1);
        assertThat(areas).allMatch(area -> area.polygons().isValid());
        inside(areas.get(1).polygons(), 1500, 1500, 2990, 2990);
        assertThat(areas.get(1).polygons().covers(areas.get(0).polygons())).isTrue();
    }

    private static MultiPolygon area(TinyTown town, Profile profile, int seconds, Seed... seeds) {
        return area(town, profile, RULE, seconds, seeds);
    }

    private static MultiPolygon area(TinyTown town, Profile profile, AreaRule rule, int seconds, Seed... seeds) {
        WalkTimes times = WalkTimes.of(town.network(), profile);
        Reach reach = NearestSearch.run(SearchGraph.of(times), List.of(seeds), 3_600_000);
        return ServiceAreas.of(town.network(), rule)
                .areas(reach, seconds * 1000)
                .get(0)
                .polygons();
    }

    private static void inside(MultiPolygon area, double... xy) {
        for (int i = 0; i < xy.length; i += 2) {
            assertThat(holds(area, xy[i], xy[i + 1]))
                    .as("%s, %s inside", xy[i], xy[i + 1])
                    .isTrue();
        }
    }

    private static void outside(MultiPolygon area, double... xy) {
        for (int i = 0; i < xy.length; i += 2) {
            assertThat(holds(area, xy[i], xy[i + 1]))
                    .as("%s, %s inside", xy[i], xy[i + 1])
                    .isFalse();
        }
    }

    private static boolean holds(MultiPolygon area, double x, double y) {
        return area.covers(
                new GeometryFactory().createPoint(new Coordinate(TinyTown.lonE7(x) / 1e7, TinyTown.latE7(y) / 1e7)));
    }
}
