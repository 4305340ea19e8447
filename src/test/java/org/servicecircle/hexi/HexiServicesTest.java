package org.servicecircle.hexi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The services are as many as is known, labelled as schematic, and within reach of the network. */
class HexiServicesTest {
    @Test
    void thereAreFortySixHomeCareCentresFourteenOfThemOfAStreet() {
        assertThat(Drawn.count("elder.homecare", "OPEN")).isEqualTo(46);
        assertThat(Drawn.FACILITIES.stream()
                        .filter(f -> f.category().equals("elder.homecare")
                                && f.name().contains("街道居家"))
                        .filter(f -> f.schedule().status().equals("OPEN")))
                .hasSize(14);
        assertThat(Drawn.FACILITIES.stream().filter(f -> f.note().contains("demonstration")))
                .hasSize(2);
    }

    @Test
    void thePlanOf2023IsThereWithDates() {
        assertThat(Drawn.count("park.pocket", "PLANNED")).isEqualTo(16);
        assertThat(Drawn.count("parking.temporary", "PLANNED")).isEqualTo(5);
        List<Facility> planned = Drawn.FACILITIES.stream()
                .filter(f -> f.schedule().status().equals("PLANNED"))
                .toList();
        assertThat(planned).extracting(Facility::name).contains("桃园街道居家养老服务中心（改建后）");
        assertThat(planned.stream().filter(f -> f.name().contains("港云里"))).hasSize(4);
        assertThat(planned).allMatch(f -> f.schedule().opensOn().startsWith("2023-"));
    }

    @Test
    void pocketParksAreOfTheSizeThatMakesThemOne() {
        assertThat(Drawn.FACILITIES.stream().filter(f -> f.category().equals("park.pocket")))
                .allSatisfy(park -> {
                    assertThat(Integer.parseInt(park.areaM2())).isBetween(400, 10_000);
                    assertThat(park.entrances()).isNotEmpty();
                });
    }

    @Test
    void groundsOfParksAndCarParksLieOnLandWithoutHomesAndApart() {
        List<Polygon> grounds = Grounds.of(Drawn.TOWN, Drawn.FACILITIES).stream()
                .map(ground -> Frame.GEOMETRY.createPolygon(ground.points()))
                .toList();
        assertThat(grounds)
                .hasSizeGreaterThan(50)
                .allMatch(Polygon::isValid)
                .allMatch(ground -> ground.getArea() < 10_000);
        double sum = grounds.stream().mapToDouble(Polygon::getArea).sum();
        assertThat(UnaryUnionOp.union(grounds).getArea()).isCloseTo(sum, within(1.0));
        assertThat(Drawn.TOWN.dwellings())
                .noneMatch(home ->
                        grounds.stream().anyMatch(ground -> ground.covers(Frame.GEOMETRY.createPoint(home.at()))));
    }

    @Test
    void noEntranceIsListedTwice() {
        assertThat(new String(Drawn.FILES.get("hexi/facility-entrances.csv"), StandardCharsets.UTF_8).lines())
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingInventedIsNamedAsIfItWereReal() {
        List<String> real = Stream.concat(
                        Drawn.TOWN.places().stream().map(Place::name), Stream.of("桃园街道居家养老服务中心", "桃园街道居家养老服务中心（改建后）"))
                .toList();
        assertThat(Drawn.FACILITIES)
                .allMatch(f -> f.name().startsWith("示意 ") || real.contains(f.name()))
                .allMatch(f -> f.note().contains("示意"));
    }

    @Test
    void openingHoursAreOpenStreetMapSyntaxAndSomeAreUnknown() {
        assertThat(Drawn.FACILITIES.stream().map(f -> f.schedule().hours()).filter(String::isEmpty))
                .hasSizeBetween(30, 200);
        Drawn.FACILITIES.stream()
                .map(f -> f.schedule().hours())
                .filter(hours -> !hours.isEmpty())
                .distinct()
                .forEach(hours -> assertThatCode(() -> new OpeningHoursParser(
                                        new ByteArrayInputStream(hours.getBytes(StandardCharsets.UTF_8)))
                                .rules(true))
                        .as(hours)
                        .doesNotThrowAnyException());
    }

    @Test
    void everyServiceIsNearTheNetworkAndSomeLieBeyondTheBorder() {
        RoadIndex network = new RoadIndex(Drawn.TOWN.network().ways());
        for (Facility facility : Drawn.FACILITIES) {
            var doors = facility.entrances().isEmpty() ? List.of(facility.at()) : facility.entrances();
            assertThat(doors).as(facility.ref()).doesNotHaveDuplicates();
            assertThat(doors)
                    .as(facility.ref())
                    .anyMatch(door -> network.nearest(door, 30).isPresent());
        }
        assertThat(Drawn.FACILITIES.stream().map(Facility::ref).distinct()).hasSameSizeAs(Drawn.FACILITIES);
        assertThat(Drawn.FACILITIES.stream().filter(f -> f.community().isEmpty()))
                .hasSizeGreaterThan(40);
    }
}
