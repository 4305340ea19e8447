package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.ingest.osm.UnreadableOsmException.Code;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkNetworkFile;
import org.servicecircle.network.WalkwayKind;

/** Real extracts against what {@code osmium tags-count} and {@code osmium tags-filter} find in them. */
class OsmReaderIT {

    @TempDir
    Path folder;

    private static org.servicecircle.ingest.osm.OsmExtract read(String name) {
        return OsmReader.read(OsmExtract.require(name), OsmOptions.everything(), ProgressListener.NONE);
    }

    @Test
    void maltaIsWhollyRead() {
        var malta = read("malta.osm.pbf");

        // osmium: 562 buildings (561 ways, 1 relation) with a residential value; 8,525 building=yes with and without a
        // use.
        assertThat(malta.counters()).containsEntry("dwellings.residential", 562);
        assertThat(malta.counters().get("dwellings.plainBuilding")).isBetween(7_500, 8_525);
        assertThat(malta.dwellings()).hasSize(562 + malta.counters().get("dwellings.plainBuilding"));
        assertThat(malta.dwellings()).allMatch(home -> home.floorAreaM2() > 0);
        // osmium: 520 amenity=parking, 3 of them private and 3 for customers.
        assertThat(ofCategory(malta, "parking.public")).hasSize(514);
        // osmium: 10 libraries and 4 community centres, none private.
        assertThat(ofCategory(malta, "culture.centre")).hasSize(14);
        // osmium: 10 relations boundary=administrative, 3 of level 4 and 5 of level 8, which hold a tenth of the homes.
        assertThat(malta.levels()).isEqualTo(new OsmLevels(4, null, true));
        assertThat(malta.streets()).extracting(OsmArea::nameEn).containsExactly("Malta", "Gozo", "Comino");
        assertThat(malta.rejects()).isEmpty();
        assertThat(malta.counters().getOrDefault("dwellings.outsideCommunities", 0))
                .isLessThan(10);
        // osmium: 280 ways highway=steps, one of them private.
        assertThat(ofKind(malta.network(), WalkwayKind.STEPS)).isBetween(280, 320);
        assertThat(malta.network().largestComponentSize()).isGreaterThan(25_000);
    }

    @Test
    void everyParkOfMaltaThatAWalkwayComesNearCanBeEntered() {
        var malta = read("malta.osm.pbf");
        List<OsmFacility> parks = malta.facilities().stream()
                .filter(facility -> facility.category().startsWith("park."))
                .toList();

        assertThat(parks).hasSizeGreaterThan(300);
        assertThat(parks.stream().filter(park -> park.entrances().isEmpty()).count())
                .isLessThan(5);
        assertThat(parks).anyMatch(park -> park.entrances().stream().noneMatch(OsmEntrance::assumed));
    }

    @Test
    void liechtensteinHasElevenCommunes() {
        var liechtenstein = read("liechtenstein.osm.pbf");

        assertThat(liechtenstein.levels()).isEqualTo(new OsmLevels(8, null, true));
        assertThat(liechtenstein.streets())
                .extracting(OsmArea::nameEn)
                .containsExactlyInAnyOrder(
                        "Balzers",
                        "Eschen",
                        "Gamprin",
                        "Mauren",
                        "Planken",
                        "Ruggell",
                        "Schaan",
                        "Schellenberg",
                        "Triesen",
                        "Triesenberg",
                        "Vaduz");
        // The neighbours' communes are cut off at the border.
        assertThat(liechtenstein.rejects())
                .hasSize(11)
                .allMatch(reject -> reject.code() == OsmReject.Code.MEMBER_MISSING);
        Set<String> streets =
                liechtenstein.streets().stream().map(OsmArea::code).collect(Collectors.toSet());
        assertThat(liechtenstein.communities()).allMatch(cell -> streets.contains(cell.streetCode()));
        Map<String, Long> homes = liechtenstein.dwellings().stream()
                .filter(home -> home.communityCode() != null)
                .collect(Collectors.groupingBy(OsmDwelling::communityCode, Collectors.counting()));
        assertThat(homes.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(liechtenstein.dwellings().size()
                        - liechtenstein.counters().getOrDefault("dwellings.outsideCommunities", 0));
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        var first = read("liechtenstein.osm.pbf");
        var second = read("liechtenstein.osm.pbf");

        assertThat(second.dwellings()).isEqualTo(first.dwellings());
        assertThat(second.counters()).isEqualTo(first.counters());
        WalkNetworkFile.write(first.network(), folder.resolve("first"));
        WalkNetworkFile.write(second.network(), folder.resolve("second"));
        assertThat(folder.resolve("second")).hasSameBinaryContentAs(folder.resolve("first"));
    }

    @Test
    void aRealFileCutInHalfIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(OsmExtract.require("malta.osm.pbf"));
        Path half = Files.write(folder.resolve("half.osm.pbf"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(catchRefusal(half)).isEqualTo(Code.TRUNCATED);
    }

    private static Code catchRefusal(Path file) {
        try {
            OsmReader.read(file, OsmOptions.everything(), ProgressListener.NONE);
            return null;
        } catch (UnreadableOsmException e) {
            return e.code();
        }
    }

    private static List<OsmFacility> ofCategory(org.servicecircle.ingest.osm.OsmExtract extract, String category) {
        return extract.facilities().stream()
                .filter(facility -> facility.category().equals(category))
                .toList();
    }

    private static int ofKind(WalkNetwork network, WalkwayKind kind) {
        return (int) IntStream.range(0, network.walkwayCount())
                .filter(w -> network.kind(w) == kind)
                .count();
    }
}
