package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.geo.Earth;

/** Dwellings, facilities with their entrances, and what is drawn beneath them. */
class PlacesOfExtractTest {

    @TempDir
    Path folder;

    @Test
    void floorAreaIsFootprintTimesStoreys() throws IOException {
        OsmExtract extract = read(road().box(0, 0, 20, 10, "building=apartments", "building:levels=6", "name=1号楼")
                .box(50, 0, 70, 10, "building=yes")
                .box(90, 0, 100, 10, "building=house", "building:levels=two"));

        assertThat(extract.dwellings())
                .extracting(OsmDwelling::sourceRef)
                .containsExactly("osm-w2", "osm-w3", "osm-w4");
        OsmDwelling block = extract.dwellings().get(0);
        assertThat(block.floorAreaM2()).isCloseTo(1200, within(5.0));
        assertThat(block.name()).isEqualTo("1号楼");
        assertThat(block.levelsAssumed()).isFalse();
        assertThat(block.residential()).isTrue();
        OsmDwelling plain = extract.dwellings().get(1);
        assertThat(plain.floorAreaM2()).isCloseTo(200, within(1.0));
        assertThat(plain.levelsAssumed()).isTrue();
        assertThat(plain.residential()).isFalse();
        assertThat(extract.dwellings().get(2).floorAreaM2()).isCloseTo(100, within(1.0));
        assertThat(extract.counters()).containsEntry("dwellings.levelsAssumed", 2);
    }

    @Test
    void buildingsOfAnotherUseShedsAndHallsAreNoDwellings() throws IOException {
        OsmExtract extract = read(road().box(0, 0, 20, 10, "building=yes", "shop=supermarket")
                .box(50, 0, 70, 10, "building=church")
                .box(90, 0, 94, 4, "building=yes")
                .box(200, 0, 300, 100, "building=yes"));

        assertThat(extract.dwellings()).isEmpty();
        assertThat(extract.counters()).containsEntry("buildings.plainOfAnotherSize", 2);
    }

    @Test
    void aHouseWithAYardIsOneDwelling() throws IOException {
        TinyExtract sheet = road().box(0, 0, 30, 30, "building=apartments").box(10, 10, 20, 20);
        OsmExtract extract =
                read(sheet.relation(List.of("2 outer", "3 inner"), "type=multipolygon", "building=apartments"));

        assertThat(extract.dwellings()).singleElement().satisfies(house -> {
            assertThat(house.sourceRef()).isEqualTo("osm-r1");
            assertThat(house.floorAreaM2()).isCloseTo(800, within(4.0));
        });
    }

    @Test
    void facilitiesKeepWhatTheirTagsSay() throws IOException {
        OsmExtract extract = read(road().node(
                        "clinic",
                        10,
                        10,
                        "amenity=clinic",
                        "name=Clinic",
                        "name:zh=卫生院",
                        "opening_hours=Mo-Fr 08:00-17:00",
                        "wheelchair=limited",
                        "phone=022 1234",
                        "addr:street=某路",
                        "addr:housenumber=8",
                        "capacity=40")
                .node("private", 20, 10, "amenity=clinic", "access=private")
                .node("cafe", 30, 10, "amenity=cafe"));

        assertThat(extract.facilities()).singleElement().satisfies(clinic -> {
            assertThat(clinic.sourceRef()).isEqualTo("osm-n3");
            assertThat(clinic.category()).isEqualTo("health.clinic");
            assertThat(clinic.nameZh()).isEqualTo("卫生院");
            assertThat(clinic.nameEn()).isEqualTo("Clinic");
            assertThat(clinic.openingHours()).isEqualTo("Mo-Fr 08:00-17:00");
            assertThat(clinic.wheelchair()).isEqualTo("limited");
            assertThat(clinic.phone()).isEqualTo("022 1234");
            assertThat(clinic.address()).isEqualTo("某路 8");
            assertThat(clinic.capacity()).isEqualTo(40);
            assertThat(clinic.areaM2()).isNull();
        });
        assertThat(extract.counters()).containsEntry("facilities.private", 1);
    }

    @Test
    void aParkIsEnteredWhereAPathMeetsItsEdge() throws IOException {
        OsmExtract extract = read(new TinyExtract()
                .node("road", 50, -50)
                .node("inside", 50, 50)
                .way("road inside", "highway=footway")
                .box(0, 0, 90, 90, "leisure=park", "name=Park"));

        OsmFacility park = extract.facilities().get(0);
        assertThat(park.category()).isEqualTo("park.pocket");
        assertThat(park.areaM2()).isCloseTo(8_100, within(20.0));
        assertThat(park.entrances()).singleElement().satisfies(entrance -> {
            assertThat(entrance.assumed()).isFalse();
            assertAt(entrance, 50, 0);
        });
    }

    @Test
    void aParkWithAGateIsEnteredThere() throws IOException {
        OsmExtract extract = read(road().node("sw", 0, 0)
                .node("gate", 30, 0, "barrier=gate")
                .node("se", 60, 0)
                .node("ne", 60, 60)
                .node("nw", 0, 60)
                .way("sw gate se ne nw sw", "leisure=park"));

        assertThat(extract.facilities().get(0).category()).isEqualTo("park.pocket");
        assertThat(extract.facilities().get(0).entrances()).singleElement().satisfies(entrance -> {
            assertThat(entrance.assumed()).isFalse();
            assertAt(entrance, 30, 0);
        });
    }

    @Test
    void aParkThatNoWayMeetsGetsAnAssumedEntranceNearTheRoad() throws IOException {
        OsmExtract near = read(road().box(0, 5, 60, 65, "leisure=park"));
        assertThat(near.facilities().get(0).entrances()).isNotEmpty().allMatch(OsmEntrance::assumed);

        OsmExtract far = read(road().box(0, 50, 60, 110, "leisure=park"));
        assertThat(far.facilities().get(0).entrances()).isEmpty();
    }

    @Test
    void theTableOfCategoriesDecides() throws IOException {
        OsmCategories table = OsmCategories.read(new StringReader(
                "key,value,category,minM2,maxM2\namenity+name,bench+*,sport.ground,,\nleisure,park,park.park,5000,\n"));
        assertThat(table.find(Map.of("amenity", "bench"), null)).isEmpty();
        assertThat(table.find(Map.of("amenity", "bench", "name", "x"), null)).contains("sport.ground");
        assertThat(table.find(Map.of("leisure", "park"), 4999.0)).isEmpty();
        assertThat(table.find(Map.of("leisure", "park"), 5000.0)).contains("park.park");
        assertThat(table.find(Map.of("leisure", "park"), null)).isEmpty();
    }

    @Test
    void theShippedTableGivesOnlyCategoriesThatThereAre() throws IOException {
        Path categories = Path.of("gis-data/reference/categories.csv");
        try (Stream<String> rows = Files.lines(categories)) {
            Set<String> known =
                    rows.map(row -> row.substring(0, row.indexOf(','))).collect(Collectors.toSet());
            assertThat(known).containsAll(OsmCategories.shipped().categories());
        }
    }

    @Test
    void theBaseMapShowsWaterGreenCompoundsAndRails() throws IOException {
        TinyExtract sheet = road().box(0, 0, 100, 100).box(20, 20, 40, 40);
        sheet.relation(List.of("2 outer", "3 inner"), "type=multipolygon", "natural=water", "name=湖");
        sheet.box(200, 0, 250, 50, "leisure=park")
                .box(300, 0, 350, 50, "landuse=residential", "barrier=fence")
                .box(400, 0, 450, 50, "landuse=residential")
                .way("a b", "railway=rail")
                .way("a b", "railway=rail", "tunnel=yes");
        OsmExtract extract = OsmReader.read(sheet.write(file()), OsmOptions.onlyNetwork(), ProgressListener.NONE);

        assertThat(extract.mapFeatures())
                .extracting(OsmMapFeature::kind)
                .containsExactly(
                        OsmMapFeature.Kind.WATER,
                        OsmMapFeature.Kind.GREEN,
                        OsmMapFeature.Kind.COMPOUND,
                        OsmMapFeature.Kind.RAIL);
        assertThat(Shapes.squareMetres(extract.mapFeatures().get(0).geometry())).isCloseTo(9_600, within(20.0));
        assertThat(extract.facilities()).isEmpty();
        assertThat(extract.levels()).isNull();
    }

    private static void assertAt(OsmEntrance entrance, double x, double y) {
        double metres = Earth.distanceMetres(
                Earth.toE7(entrance.lon()), Earth.toE7(entrance.lat()), TinyTown.lonE7(x), TinyTown.latE7(y));
        assertThat(metres).isLessThan(0.5);
    }

    private static TinyExtract road() {
        return new TinyExtract().node("a", -100, -10).node("b", 100, -10).way("a b", "highway=residential");
    }

    private OsmExtract read(TinyExtract sheet) throws IOException {
        return OsmReader.read(sheet.write(file()), OsmOptions.everything(), ProgressListener.NONE);
    }

    private Path file() {
        return folder.resolve("sheet.osm.pbf");
    }
}
