package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.ingest.osm.OsmArea.Origin;

/** Streets and communities from boundaries with several rings, from grids, and from nothing. */
class AreasOfExtractTest {

    private static final String[] STREET_TAGS = {"type=boundary", "boundary=administrative", "admin_level=8"};
    private static final String[] COMMUNITY_TAGS = {"type=boundary", "boundary=administrative", "admin_level=10"};

    @TempDir
    Path folder;

    @Test
    void streetsShareAWayAndCommunitiesLieInThem() throws IOException {
        OsmExtract extract = read(twoStreets()
                .relation(List.of("1 outer", "2 outer"), with(STREET_TAGS, "name=West", "name:zh=西街道"))
                .relation(List.of("2 outer", "3 outer"), with(STREET_TAGS, "name=East"))
                .relation(List.of("1 outer", "2 outer"), with(COMMUNITY_TAGS, "name=W1"))
                .relation(List.of("2 outer", "3 outer"), with(COMMUNITY_TAGS, "name=E1")));

        assertThat(extract.levels()).isEqualTo(new OsmLevels(8, 10, true));
        assertThat(extract.streets()).extracting(OsmArea::code).containsExactly("osm-r1", "osm-r2");
        assertThat(extract.streets().get(0).nameZh()).isEqualTo("西街道");
        assertThat(extract.streets().get(0).nameEn()).isEqualTo("West");
        assertThat(squareMetres(extract.streets().get(0))).isCloseTo(1_000_000, within(2_000.0));
        assertThat(extract.communities()).extracting(OsmArea::streetCode).containsExactly("osm-r1", "osm-r2");
        assertThat(extract.dwellings()).extracting(OsmDwelling::communityCode).containsExactly("osm-r3", "osm-r4");
    }

    @Test
    void islandsAndHolesComeOutWhateverTheRoles() throws IOException {
        TinyExtract sheet = road().box(0, 0, 1000, 1000);
        sheet.box(200, 200, 800, 800).box(400, 400, 600, 600).box(2000, 0, 2100, 100);
        sheet.relation(List.of("2 outer", "3", "4 outer", "5 outer"), with(STREET_TAGS, "name=Islands"));
        sheet.box(450, 450, 460, 460, "building=house").box(300, 300, 310, 310, "building=house");
        OsmExtract extract = read(sheet);

        assertThat(squareMetres(extract.streets().get(0)))
                .isCloseTo(1_000_000 - 360_000 + 40_000 + 10_000, within(2_000.0));
        assertThat(extract.dwellings()).hasSize(2);
        assertThat(extract.dwellings().stream().filter(home -> home.communityCode() == null))
                .as("the home in the hole")
                .singleElement()
                .extracting(OsmDwelling::sourceRef)
                .isEqualTo("osm-w7");
    }

    @Test
    void unclosedAndIncompleteBoundariesAreRejected() throws IOException {
        OsmExtract extract = read(twoStreets()
                .relation(List.of("1 outer", "2 outer"), with(STREET_TAGS, "name=West"))
                .relation(List.of("3 outer"), with(STREET_TAGS, "name=Open"))
                .relation(List.of("3 outer", "99 outer"), with(STREET_TAGS, "name=Torn")));

        assertThat(extract.streets()).extracting(OsmArea::nameEn).containsExactly("West");
        assertThat(extract.rejects())
                .extracting(OsmReject::element, OsmReject::code)
                .containsExactly(
                        tuple("relation/2", OsmReject.Code.RING_NOT_CLOSED),
                        tuple("relation/3", OsmReject.Code.MEMBER_MISSING));
    }

    @Test
    void withoutCommunitiesAStreetIsCutIntoHexagonsThatHoldItsHomes() throws IOException {
        OsmExtract extract = read(
                twoStreets().relation(List.of("1 outer", "2 outer"), with(STREET_TAGS, "name=West", "name:zh=西街道")));

        assertThat(extract.levels()).isEqualTo(new OsmLevels(8, null, true));
        OsmArea cell = extract.communities().get(0);
        assertThat(cell.code()).matches("osm-r1-h\\d+-\\d+");
        assertThat(cell.origin()).isEqualTo(Origin.HEXAGON);
        assertThat(cell.nameZh()).startsWith("西街道 网格 ");
        assertThat(cell.nameEn()).startsWith("West cell ");
        assertThat(squareMetres(cell)).isBetween(1_000.0, 106_200.0);
        assertThat(extract.streets().get(0).geometry().buffer(1e-7).covers(cell.geometry()))
                .isTrue();
        assertThat(extract.dwellings()).extracting(OsmDwelling::communityCode).containsExactly(cell.code(), null);
    }

    @Test
    void neighbouringHexagonsShareTheirEdges() throws IOException {
        TinyExtract sheet = road().box(0, 0, 3000, 3000);
        sheet.relation(List.of("2 outer"), with(STREET_TAGS, "name=Square"));
        for (int x = 50; x < 3000; x += 100) {
            for (int y = 50; y < 3000; y += 100) {
                sheet.box(x, y, x + 10, y + 10, "building=house");
            }
        }
        OsmExtract extract = read(sheet);

        assertThat(extract.dwellings()).hasSize(900).noneMatch(home -> home.communityCode() == null);
        double sum = extract.communities().stream()
                .mapToDouble(AreasOfExtractTest::squareMetres)
                .sum();
        assertThat(sum).isCloseTo(9_000_000, within(100_000.0)).isLessThan(9_010_000);
    }

    @Test
    void withoutBoundariesTheWholeExtractIsOneStreet() throws IOException {
        OsmExtract extract = read(road().box(0, 0, 10, 10, "building=house").box(500, 0, 510, 10, "building=house"));

        assertThat(extract.levels()).isEqualTo(new OsmLevels(null, null, true));
        assertThat(extract.streets())
                .singleElement()
                .extracting(OsmArea::origin)
                .isEqualTo(Origin.WHOLE_EXTRACT);
        assertThat(extract.dwellings()).noneMatch(home -> home.communityCode() == null);
    }

    @Test
    void aNamedLevelThatIsNotThereIsRefused() throws IOException {
        Path file = twoStreets()
                .relation(List.of("1 outer", "2 outer"), with(STREET_TAGS, "name=West"))
                .write(folder.resolve("sheet.osm.pbf"));
        OsmOptions options = new OsmOptions(6, null, false, OsmCategories.shipped());

        assertThatThrownBy(() -> OsmReader.read(file, options, ProgressListener.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("admin_level 6")
                .hasMessageContaining("8 (1)");
    }

    /** Two squares of a kilometre that share the way between them, a home in each; ways 1 to 3 bound them. */
    private static TinyExtract twoStreets() {
        return new TinyExtract()
                .node("sw", 0, 0)
                .node("s", 1000, 0)
                .node("se", 2000, 0)
                .node("ne", 2000, 1000)
                .node("n", 1000, 1000)
                .node("nw", 0, 1000)
                .way("s sw nw n", "boundary=administrative")
                .way("s n", "boundary=administrative")
                .way("n ne se s", "boundary=administrative")
                .box(300, 300, 310, 310, "building=house")
                .box(1300, 300, 1310, 310, "building=house")
                .way("sw s", "highway=residential");
    }

    private static TinyExtract road() {
        return new TinyExtract().node("a", 0, -10).node("b", 100, -10).way("a b", "highway=residential");
    }

    private OsmExtract read(TinyExtract sheet) throws IOException {
        return OsmReader.read(
                sheet.write(folder.resolve("sheet.osm.pbf")), OsmOptions.everything(), ProgressListener.NONE);
    }

    private static double squareMetres(OsmArea area) {
        return Shapes.squareMetres(area.geometry());
    }

    private static String[] with(String[] tags, String... more) {
        String[] all = Arrays.copyOf(tags, tags.length + more.length);
        System.arraycopy(more, 0, all, tags.length, more.length);
        return all;
    }
}
