package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.network.Access;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayKind;

/** What becomes of ways, gates, stairs and walls, on sheets drawn in metres. */
class WalkwaysOfExtractTest {

    @TempDir
    Path folder;

    @Test
    void kindsFollowTheTags() throws IOException {
        TinyExtract sheet = new TinyExtract();
        List<String> tags = List.of(
                "highway=primary", "highway=tertiary", "highway=residential", "highway=footway", "highway=steps");
        for (int i = 0; i < tags.size(); i++) {
            sheet.node("a" + i, 0, i * 10).node("b" + i, 100, i * 10);
            sheet.way("a" + i + " b" + i, tags.get(i), "name=w" + i);
        }
        sheet.node("c", 0, 90).node("d", 100, 90).way("c d", "highway=footway", "footway=crossing", "name=w5");
        sheet.node("e", 0, 95).node("f", 100, 95).way("e f", "highway=footway", "bridge=yes", "name=w6");
        WalkNetwork network = network(sheet);

        assertThat(IntStream.range(0, 7).mapToObj(i -> network.kind(walkway(network, "w" + i))))
                .containsExactly(
                        WalkwayKind.ARTERIAL,
                        WalkwayKind.ROAD,
                        WalkwayKind.LANE,
                        WalkwayKind.PATH,
                        WalkwayKind.STEPS,
                        WalkwayKind.CROSSING,
                        WalkwayKind.BRIDGE);
    }

    @Test
    void waysAreSplitWhereTheyMeetAndAreAsLongAsDrawn() throws IOException {
        WalkNetwork network = network(new TinyExtract()
                .node("west", 0, 0)
                .node("middle", 300, 0)
                .node("east", 700, 0)
                .node("north", 300, 200)
                .way("west middle east", "highway=residential", "name=Main", "name:zh=大街")
                .way("middle north", "highway=footway", "wheelchair=no"));

        assertThat(network.junctionCount()).isEqualTo(4);
        assertThat(lengthsMm(network)).hasSize(3);
        assertThat(lengthsMm(network).get(0)).isBetween(199_900, 200_100);
        assertThat(lengthsMm(network).get(1)).isBetween(299_900, 300_100);
        assertThat(lengthsMm(network).get(2)).isBetween(399_800, 400_200);
        assertThat(network.wheelchair(walkway(network, ""))).isFalse();
        assertThat(network.wheelchair(walkway(network, "大街"))).isTrue();
    }

    @Test
    void motorwaysFerriesAndWaysClosedToWalkersAreNoWalkways() throws IOException {
        WalkNetwork network = network(new TinyExtract()
                .node("a", 0, 0)
                .node("b", 100, 0)
                .node("c", 0, 50)
                .node("d", 100, 50)
                .way("a b", "highway=motorway")
                .way("a c", "route=ferry")
                .way("b d", "highway=service", "foot=no")
                .way("c d", "highway=footway", "name=only"));

        assertThat(network.walkwayCount()).isEqualTo(1);
        assertThat(network.name(0)).isEqualTo("only");
        assertThat(network.barrierCount()).isEqualTo(1);
    }

    @Test
    void privateWaysAreForResidents() throws IOException {
        WalkNetwork network = network(new TinyExtract()
                .node("a", 0, 0)
                .node("b", 100, 0)
                .node("c", 200, 0)
                .node("d", 300, 0)
                .way("a b", "highway=residential", "name=open")
                .way("b c", "highway=service", "access=private", "name=yard")
                .way("c d", "highway=service", "access=private", "foot=yes", "name=through"));

        assertThat(network.access(walkway(network, "open"))).isEqualTo(Access.PUBLIC);
        assertThat(network.access(walkway(network, "yard"))).isEqualTo(Access.RESIDENTS_ONLY);
        assertThat(network.compound(walkway(network, "yard"))).isPositive();
        assertThat(network.access(walkway(network, "through"))).isEqualTo(Access.PUBLIC);
    }

    @Test
    void oneWayStairsKeepTheirDirection() throws IOException {
        WalkNetwork network = network(
                new TinyExtract().node("a", 0, 0).node("b", 50, 0).way("a b", "highway=footway", "oneway:foot=yes"));

        WalkDirection fromWest = network.lonE7(network.from(0)) < network.lonE7(network.to(0))
                ? WalkDirection.FORWARD
                : WalkDirection.BACKWARD;
        assertThat(network.direction(0)).isEqualTo(fromWest);
    }

    @Test
    void gatesOfACompoundBelongToIt() throws IOException {
        WalkNetwork network = network(compound());

        int residents = walkway(network, "北门");
        assertThat(network.kind(residents)).isEqualTo(WalkwayKind.GATE);
        assertThat(network.access(residents)).isEqualTo(Access.RESIDENTS_ONLY);
        assertThat(network.lengthMm(residents)).isLessThanOrEqualTo(1);
        int main = walkway(network, "正门");
        assertThat(network.kind(main)).isEqualTo(WalkwayKind.GATE);
        assertThat(network.access(main)).isEqualTo(Access.PUBLIC);
        assertThat(network.openingHours(main)).isEqualTo("Mo-Su 06:00-22:00");
        int inside = walkway(network, "inside");
        assertThat(network.access(inside)).isEqualTo(Access.PUBLIC);
        assertThat(network.compound(inside)).isPositive();
        assertThat(network.compound(residents)).isEqualTo(network.compound(inside));
        assertThat(network.compound(main)).isEqualTo(network.compound(inside));
        assertThat(network.compound(walkway(network, "outside"))).isZero();
    }

    @Test
    void aWallAroundWalkwaysIsABarrierAndOneAroundAPlotIsNot() throws IOException {
        assertThat(network(compound()).barrierCount()).isEqualTo(1);
        assertThat(network(compound().box(400, 400, 420, 420, "barrier=wall")).barrierCount())
                .isEqualTo(1);
    }

    @Test
    void bollardsDoNotSplitAndShutGatesCut() throws IOException {
        TinyExtract sheet = new TinyExtract()
                .node("a", 0, 0)
                .node("bollard", 50, 0, "barrier=bollard")
                .node("b", 100, 0)
                .node("shut", 150, 0, "barrier=gate", "access=no")
                .node("c", 200, 0)
                .way("a bollard b", "highway=footway")
                .way("b shut c", "highway=footway");
        WalkNetwork network = network(sheet);

        assertThat(network.walkwayCount()).isEqualTo(3);
        assertThat(network.junctionCount()).isEqualTo(5);
        assertThat(network.largestComponentSize()).isEqualTo(3);
    }

    /** A walled square with a path from its north gate (residents) to its south gate (by day), and a road outside. */
    private static TinyExtract compound() {
        return new TinyExtract()
                .node("sw", 0, 0)
                .node("south", 50, 0, "barrier=gate", "name=正门", "opening_hours=Mo-Su 06:00-22:00")
                .node("se", 100, 0)
                .node("ne", 100, 100)
                .node("north", 50, 100, "barrier=gate", "access=private", "name=北门")
                .node("nw", 0, 100)
                .node("road", 50, -20)
                .node("lane", 50, 120)
                .node("inner", 50, 50)
                .way("sw south se ne north nw sw", "landuse=residential", "barrier=wall", "name=某小区")
                .way("road south", "highway=residential", "name=outside")
                .way("south inner", "highway=footway", "name=inside")
                .way("inner north lane", "highway=footway", "name=onward");
    }

    private WalkNetwork network(TinyExtract sheet) throws IOException {
        Path file = sheet.write(folder.resolve("sheet.osm.pbf"));
        return OsmReader.read(file, OsmOptions.onlyNetwork(), ProgressListener.NONE)
                .network();
    }

    private static int walkway(WalkNetwork network, String name) {
        return IntStream.range(0, network.walkwayCount())
                .filter(w -> network.name(w).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no walkway " + name));
    }

    private static List<Integer> lengthsMm(WalkNetwork network) {
        return IntStream.range(0, network.walkwayCount())
                .map(network::lengthMm)
                .sorted()
                .boxed()
                .toList();
    }
}
