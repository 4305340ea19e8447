package org.servicecircle.hexi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** Homes hold exactly the people that are known, and stand where homes can stand. */
class HexiPeopleTest {
    private final List<Dwelling> dwellings = Drawn.TOWN.dwellings();

    private int sum(String area, ToIntFunction<Dwelling> figure) {
        return dwellings.stream()
                .filter(dwelling -> dwelling.community().startsWith(area))
                .mapToInt(figure)
                .sum();
    }

    @Test
    void residentsSumToTheKnownTotals() {
        assertThat(dwellings).hasSizeGreaterThan(4_000);
        assertThat(sum("", Dwelling::residents)).isEqualTo(822_174);
        assertThat(sum("120103004", Dwelling::residents)).isEqualTo(88_190);
        assertThat(sum("120103009", Dwelling::residents)).isEqualTo(91_767);
        assertThat(sum("120103010", Dwelling::residents)).isEqualTo(63_689);
        assertThat(sum("120103013", Dwelling::residents)).isEqualTo(27_547);
        assertThat(sum("", Dwelling::elders60)).isGreaterThanOrEqualTo(200_000);
    }

    @Test
    void theProfiledCommunityIsAsPublished() {
        String community = People.PROFILED_COMMUNITY;
        assertThat(sum(community, Dwelling::residents)).isEqualTo(6_196);
        assertThat(sum(community, Dwelling::households)).isEqualTo(2_286);
        assertThat(sum(community, Dwelling::floorAreaM2)).isEqualTo(271_680);
    }

    @Test
    void everyHomeHasPeopleAndNoMoreEldersThanPeople() {
        assertThat(dwellings).allSatisfy(dwelling -> {
            assertThat(dwelling.residents()).isPositive();
            assertThat(dwelling.elders60()).isBetween(dwelling.elders80(), dwelling.residents());
            assertThat(dwelling.name()).startsWith("示意 ").endsWith(" 号楼");
        });
        assertThat(dwellings.stream().map(Dwelling::community).distinct()).hasSize(149);
        assertThat(dwellings.stream().map(Dwelling::ref).distinct()).hasSameSizeAs(dwellings);
    }

    @Test
    void everyHomeStandsInItsCommunity() {
        Map<String, Geometry> areas = new HashMap<>();
        for (Dwelling dwelling : dwellings) {
            Geometry area = areas.computeIfAbsent(
                    dwelling.community(),
                    code -> Blocks.union(Drawn.TOWN.communities().blocksOf(code, Drawn.TOWN.blocks())));
            assertThat(area.covers(Frame.GEOMETRY.createPoint(dwelling.at())))
                    .as(dwelling.name())
                    .isTrue();
        }
    }

    @Test
    void everyHomeIsNearAPathOfItsOwnCompoundAndOffTheRoads() {
        RoadIndex network = new RoadIndex(Drawn.TOWN.network().ways());
        RoadIndex roads = new RoadIndex(Drawn.TOWN.roads());
        for (Estate estate : Drawn.TOWN.estates()) {
            for (Estate.Home home : estate.homes()) {
                var path = network.nearest(home.at(), 50);
                assertThat(path).isPresent();
                assertThat(estate.ground().distance(Frame.GEOMETRY.createPoint(path.get())))
                        .isLessThan(0.2);
                assertThat(roads.nearest(home.at(), 6)).isEmpty();
            }
        }
    }
}
