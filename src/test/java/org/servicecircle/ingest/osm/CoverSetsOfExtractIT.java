package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servicecircle.coverage.CoverBounds;
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.coverage.DemandPoints;
import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.Seed;
import org.servicecircle.coverage.SitePoints;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.Snapper;
import org.servicecircle.network.WalkTimes;

/** Cover sets of a real place against one search for each of a sample of its sites. */
class CoverSetsOfExtractIT {

    private static final int LIMIT = 900_000;
    private static final int SITES = 600;
    private static final int SAMPLE_STEP = 10;

    @Test
    void everySampledSiteOfMaltaCoversExactlyTheHomesThatASearchReaches() {
        var malta = OsmReader.read(OsmExtract.require("malta.osm.pbf"), OsmOptions.everything(), ProgressListener.NONE);
        SearchGraph graph = SearchGraph.of(WalkTimes.of(malta.network(), Profile.ELDER));
        Snapper snapper = Snapper.of(malta.network(), Profile.ELDER, Snapper.DEFAULT_MAX_METRES);
        HomePoints homes = HomePoints.of(graph, homes(malta, snapper));
        List<Snap> sites = sites(malta, snapper);
        CoverSets sets =
                CoverSets.of(SitePoints.of(graph, sites), DemandPoints.of(homes), LIMIT, new CoverBounds(2, 64 << 20));

        long compared = 0;
        for (int site = 0; site < sites.size(); site += SAMPLE_STEP) {
            HomeTimes times =
                    HomeTimes.of(NearestSearch.run(graph, List.of(new Seed(0, sites.get(site))), LIMIT), homes);
            int[] expected =
                    IntStream.range(0, times.size()).filter(times::isReached).toArray();
            int[] found = Arrays.stream(sets.cover(site).ranks())
                    .map(sets.demand()::number)
                    .sorted()
                    .toArray();
            assertThat(found).as("site %d", site).isEqualTo(expected);
            compared += expected.length;
        }
        assertThat(sites).hasSize(SITES);
        assertThat(compared).isGreaterThan(1_000);
    }

    private static SnapBatch homes(org.servicecircle.ingest.osm.OsmExtract extract, Snapper snapper) {
        return snapper.snapAll(
                extract.dwellings().stream()
                        .mapToInt(home -> Earth.toE7(home.lon()))
                        .toArray(),
                extract.dwellings().stream()
                        .mapToInt(home -> Earth.toE7(home.lat()))
                        .toArray());
    }

    private static List<Snap> sites(org.servicecircle.ingest.osm.OsmExtract extract, Snapper snapper) {
        List<Snap> sites = new ArrayList<>();
        for (OsmFacility facility : extract.facilities()) {
            Optional<Snap> snap = snapper.snapEntrance(Earth.toE7(facility.lon()), Earth.toE7(facility.lat()));
            snap.filter(at -> sites.size() < SITES).ifPresent(sites::add);
        }
        return sites;
    }
}
