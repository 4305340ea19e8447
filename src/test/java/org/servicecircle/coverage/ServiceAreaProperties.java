package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.fixture.RandomTown.Place;
import org.servicecircle.network.Profile;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** What must hold of areas in any town: tangled ones, where walkways cross without a junction. */
class ServiceAreaProperties {

    private static final int JUNCTIONS = 60;
    private static final int WALKWAYS = 90;
    private static final int[] LIMITS = {0, 20_000, 60_000, 100_000, 101_000, 180_000, 300_000};

    private static final List<AreaRule> RULES = List.of(
            AreaRule.DEFAULT,
            new AreaRule(15, 5, 60, 0, 3_000_000),
            new AreaRule(4, 9, 25, 2_000, 3_000_000),
            new AreaRule(35, 2, 40, 0, 3_000_000));

    @Property(tries = 150, seed = "20261126")
    void areasAreValidAndNest(@ForAll int townSeed, @ForAll @IntRange(min = 1, max = 4) int facilities) {
        List<ServiceArea> areas = areas(townSeed, facilities);

        Geometry smaller = null;
        for (ServiceArea area : areas) {
            IsValidOp validity = new IsValidOp(area.polygons());
            assertThat(validity.isValid())
                    .as(() -> validity.getValidationError().toString())
                    .isTrue();
            assertThat(smaller == null || smaller.isEmpty() || area.polygons().covers(smaller))
                    .as("%d ms hold all before", area.limitMillis())
                    .isTrue();
            smaller = area.polygons();
        }
        Statistics.label("nothing to draw")
                .collect(smaller.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share < 30));
    }

    @Property(tries = 100, seed = "20261127")
    void ringsAreTurnedAndPointsAreWholeSteps(@ForAll int townSeed) {
        for (ServiceArea area : areas(townSeed, 2)) {
            MultiPolygon polygons = area.polygons();
            for (int i = 0; i < polygons.getNumGeometries(); i++) {
                Polygon polygon = (Polygon) polygons.getGeometryN(i);
                assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                        .isTrue();
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    assertThat(Orientation.isCCW(polygon.getInteriorRingN(h).getCoordinates()))
                            .isFalse();
                }
            }
            for (Coordinate at : polygons.getCoordinates()) {
                assertThat(Math.round(at.x * 1e7) / 1e7).isEqualTo(at.x);
                assertThat(Math.round(at.y * 1e7) / 1e7).isEqualTo(at.y);
            }
        }
    }

    @Property(tries = 60, seed = "20261128")
    void eachLimitAskedAloneGivesTheSameArea(@ForAll int townSeed) {
        Town town = new Town(townSeed, 2);
        List<ServiceArea> together = town.areas(2, LIMITS);

        for (int i = 0; i < LIMITS.length; i++) {
            MultiPolygon alone = town.areas(2, LIMITS[i]).get(0).polygons();
            assertThat(alone.equalsExact(together.get(i).polygons())).isTrue();
        }
    }

    @Property(tries = 100, seed = "20261129")
    void anotherFacilityOnlyAdds(@ForAll int townSeed) {
        Town town = new Town(townSeed, 4);
        MultiPolygon fewer = town.areas(3, 100_000).get(0).polygons();
        MultiPolygon more = town.areas(4, 100_000).get(0).polygons();

        assertThat(fewer.isEmpty() || more.covers(fewer)).isTrue();
    }

    private static List<ServiceArea> areas(int townSeed, int facilities) {
        return new Town(townSeed, facilities).areas(facilities, LIMITS);
    }

    /** A town with facilities, and how its areas are drawn. */
    private static final class Town {

        private final WalkTimes times;
        private final ServiceAreas drawing;
        private final List<Seed> seeds = new ArrayList<>();

        Town(int seed, int facilities) {
            RandomTown town = new RandomTown(seed, JUNCTIONS, WALKWAYS);
            WalkNetwork network = town.network();
            times = WalkTimes.of(network, seed % 2 == 0 ? Profile.ADULT : Profile.WHEELCHAIR);
            drawing = ServiceAreas.of(network, RULES.get(Math.floorMod(seed / 2, RULES.size())));
            for (Place place : town.places(facilities, WALKWAYS)) {
                seeds.add(new Seed(seeds.size(), place.in(network)));
            }
        }

        List<ServiceArea> areas(int facilities, int... limits) {
            List<Seed> some = seeds.subList(0, facilities);
            return drawing.areas(NearestSearch.run(SearchGraph.of(times), some, 300_000), limits);
        }
    }
}
