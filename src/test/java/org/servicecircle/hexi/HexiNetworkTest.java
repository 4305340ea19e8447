package org.servicecircle.hexi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** The network is large and whole, leaves no home shut in, and crosses water and expressways only where it may. */
class HexiNetworkTest {
    private final List<Strand> ways = Drawn.TOWN.network().ways();

    private long count(String key, String value) {
        return ways.stream().filter(way -> value.equals(way.tags().get(key))).count();
    }

    @Test
    void itIsLargeEnoughAndHasEveryKind() {
        assertThat(Drawn.TOWN.network().edges()).isGreaterThan(25_000);
        for (String highway : List.of(
                "trunk", "primary", "secondary", "tertiary", "residential", "service", "path", "footway", "steps")) {
            assertThat(count("highway", highway)).as(highway).isPositive();
        }
        assertThat(count("footway", "crossing")).isGreaterThan(300);
        assertThat(count("highway", "steps")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void bridgesOverTheRiverStandWhereTheyStand() {
        Set<String> names = ways.stream()
                .filter(way -> "yes".equals(way.tags().get("bridge")))
                .map(way -> way.tags().getOrDefault("name", ""))
                .collect(Collectors.toSet());
        assertThat(names).contains("大光明桥", "刘庄桥", "光华桥", "国泰桥", "海津大桥", "富民桥", "吉兆桥");
    }

    @Test
    void waterAndExpresswaysAreCrossedOnlyByBridgesAndCrossings() {
        assertThat(crossed(RoadKind.RIVER, way -> !"yes".equals(way.tags().get("bridge"))))
                .isEmpty();
        assertThat(crossed(RoadKind.CANAL, way -> !"yes".equals(way.tags().get("bridge"))))
                .isEmpty();
        assertThat(crossed(
                        RoadKind.EXPRESSWAY,
                        way -> !"yes".equals(way.tags().get("bridge"))
                                && !"crossing".equals(way.tags().get("footway"))))
                .isEmpty();
    }

    private List<Strand> crossed(RoadKind kind, Predicate<Strand> suspect) {
        List<LineString> lines = Drawn.TOWN.skeleton().divided().stream()
                .filter(road -> road.kind() == kind)
                .map(Road::line)
                .toList();
        Geometry barrier = Frame.GEOMETRY.buildGeometry(lines);
        return ways.stream()
                .filter(suspect)
                .filter(way -> barrier.intersects(way.line()))
                .toList();
    }

    @Test
    void everyEstateWithHomesHasOneToFourGatesOnTheNetwork() {
        Set<Coordinate> points = ways.stream()
                .flatMap(way -> java.util.Arrays.stream(way.points()))
                .collect(Collectors.toSet());
        List<Estate> estates =
                Drawn.TOWN.estates().stream().filter(Estate::residential).toList();
        assertThat(estates).hasSizeGreaterThan(500).allSatisfy(estate -> {
            assertThat(estate.gates().size()).isBetween(1, 4);
            assertThat(estate.gates()).allMatch(gate -> points.contains(gate.at()));
        });
        List<Estate.Gate> gates =
                estates.stream().flatMap(estate -> estate.gates().stream()).toList();
        assertThat(gates.stream().filter(gate -> gate.access().equals("private")))
                .hasSizeGreaterThan(100);
        assertThat(gates.stream().filter(gate -> !gate.hours().isEmpty())).hasSizeGreaterThan(50);
    }

    @Test
    void itReachesBeyondTheDistrictOnEverySide() {
        Geometry walks =
                Frame.GEOMETRY.buildGeometry(ways.stream().map(Strand::line).toList());
        var inner = Drawn.TOWN.district().getEnvelopeInternal();
        var outer = walks.getEnvelopeInternal();
        assertThat(inner.getMinX() - outer.getMinX()).isGreaterThan(1_500);
        assertThat(outer.getMaxX() - inner.getMaxX()).isGreaterThan(1_500);
        assertThat(inner.getMinY() - outer.getMinY()).isGreaterThan(1_500);
        assertThat(outer.getMaxY() - inner.getMaxY()).isGreaterThan(1_500);
    }
}
