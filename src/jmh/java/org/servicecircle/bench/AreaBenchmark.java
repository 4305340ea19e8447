package org.servicecircle.bench;

import com.graphhopper.GraphHopper;
import com.graphhopper.isochrone.algorithm.ContourBuilder;
import com.graphhopper.isochrone.algorithm.JTSTriangulator;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.isochrone.algorithm.ShortestPathTree.IsoLabel;
import com.graphhopper.routing.RouterConfig;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.PMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.servicecircle.coverage.AreaRule;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.Reach;
import org.servicecircle.coverage.Seed;
import org.servicecircle.coverage.ServiceAreas;
import org.servicecircle.fixture.FacilityLayout;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.geo.Earth;
import org.servicecircle.ingest.osm.FootRouting;

/**
 * The area within 15 minutes of one facility in the densest part of a town, search included: ours by the nearest-reached
 * rule, GraphHopper's by its triangulation of the same minutes on its own import.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class AreaBenchmark {

    private static final int FACILITIES = 20;
    private static final double SECONDS = 900;

    /** GraphHopper's own tolerance for isochrones, 0: no simplification. */
    private static final double TOLERANCE = 0;

    @Param("porto")
    public String town;

    @Param({"area", "graphhopper"})
    public String by;

    private Problem problem;
    private List<Seed> seeds;
    private ServiceAreas areas;
    private GraphHopper hopper;
    private Weighting weighting;
    private int next;

    /** Loads the network, as ours or as GraphHopper's. */
    @Setup(Level.Trial)
    public void open() {
        problem = Problem.of(town, FacilityLayout.DENSE, 1, FACILITIES);
        seeds = FacilityLayout.seeds(problem.network(), problem.categories().get(0));
        if (by.equals("area")) {
            areas = ServiceAreas.of(problem.network(), AreaRule.DEFAULT);
        } else {
            hopper = FootRouting.of(
                    OsmExtract.require(town + ".osm.pbf"), Towns.folder().resolve(town + "-graphhopper"));
            weighting = hopper.createWeighting(hopper.getProfile(FootRouting.PROFILE), new PMap());
        }
    }

    /** Lets go of it. */
    @TearDown(Level.Trial)
    public void close() {
        if (hopper != null) {
            hopper.close();
        }
    }

    /** Another facility each time. */
    @Benchmark
    public Object draw() {
        next = (next + 1) % FACILITIES;
        return by.equals("area")
                ? ours(seeds.get(next))
                : graphHopper(problem.categories().get(0)[next]);
    }

    private Object ours(Seed seed) {
        Reach reach = NearestSearch.run(problem.graph(), List.of(seed), problem.limitMillis());
        return areas.areas(reach, problem.limitMillis());
    }

    private Object graphHopper(int junction) {
        Snap snap = hopper.getLocationIndex()
                .findClosest(
                        Earth.toDegrees(problem.network().latE7(junction)),
                        Earth.toDegrees(problem.network().lonE7(junction)),
                        new DefaultSnapFilter(
                                weighting,
                                hopper.getEncodingManager()
                                        .getBooleanEncodedValue(
                                                com.graphhopper.routing.ev.Subnetwork.key(FootRouting.PROFILE))));
        QueryGraph graph = QueryGraph.create(hopper.getBaseGraph(), snap);
        ShortestPathTree tree =
                new ShortestPathTree(graph, graph.wrapWeighting(weighting), true, TraversalMode.NODE_BASED);
        tree.setTimeLimit(SECONDS * 1000);
        var result = new JTSTriangulator(new RouterConfig())
                .triangulate(snap, graph, tree, AreaBenchmark::seconds, TOLERANCE);
        return new ContourBuilder(result.triangulation).computeIsoline(SECONDS, result.seedEdges);
    }

    private static double seconds(IsoLabel label) {
        return label.time / 1000.0;
    }
}
