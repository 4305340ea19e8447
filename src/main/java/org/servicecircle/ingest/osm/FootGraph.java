package org.servicecircle.ingest.osm;

import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.OSMReaderConfig;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.SimpleBooleanEncodedValue;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.FerrySpeedCalculator;
import com.graphhopper.routing.util.OSMParsers;
import com.graphhopper.routing.util.parsers.FootAccessParser;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.IntsRef;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.servicecircle.ingest.osm.UnreadableOsmException.Code;

/**
 * The walkable part of an extract as GraphHopper sees it: ways split at junctions and gates, with its lengths and its
 * judgement of who may walk where. Everything is in memory; GraphHopper writes nothing to disk.
 *
 * <p>Its foot access is asked twice, once with private ways shut and once with them open: what only the second allows is
 * for residents.
 */
final class FootGraph {

    private final BooleanEncodedValue everybody = VehicleAccess.create("foot");
    private final BooleanEncodedValue residents = new SimpleBooleanEncodedValue("resident_access", true);
    private final EncodingManager values =
            EncodingManager.start().add(everybody).add(residents).build();
    private final BaseGraph graph =
            new BaseGraph.Builder(values).setDir(new RAMDirectory()).create();
    private final List<WalkwayTags> tagsOfEdge = new ArrayList<>();
    private int barrierNodes;
    private int barrierEdges;

    private FootGraph() {}

    /** One piece of way between two of GraphHopper's nodes. */
    interface EdgeHandler {

        /**
         * Takes an edge that at least somebody may walk.
         *
         * @param shape from {@code from} to {@code to}, both ends included
         */
        void edge(int from, int to, double metres, Passage passage, WalkwayTags tags, PointList shape);
    }

    /** Who may walk an edge along its shape, and against it. */
    record Passage(boolean everybodyAlong, boolean everybodyBack, boolean residentsAlong, boolean residentsBack) {

        boolean isShut() {
            return !residentsAlong && !residentsBack;
        }

        boolean isForEverybody() {
            return everybodyAlong || everybodyBack;
        }
    }

    /**
     * Reads the ways of a file that has been checked.
     *
     * @throws UnreadableOsmException when there is nothing to walk on, or GraphHopper cannot make sense of the file
     */
    static FootGraph read(Path file) {
        FootGraph foot = new FootGraph();
        try {
            foot.reader().setFile(file.toFile()).readGraph();
        } catch (IOException | RuntimeException e) {
            // GraphHopper says everything by bare runtime exceptions, an empty graph as well.
            boolean empty = foot.graph.getEdges() == 0;
            throw new UnreadableOsmException(
                    file,
                    empty ? Code.NO_WALKWAYS : Code.DAMAGED,
                    empty ? "holds nothing to walk on" : "the ways make no network: " + e.getMessage(),
                    e);
        }
        return foot;
    }

    private OSMReader reader() {
        OSMParsers parsers = new OSMParsers()
                .addWayTagParser(new FootAccess(everybody, false))
                .addWayTagParser(new FootAccess(residents, true))
                .addWayTagParser(recordingTags());
        return new OSMReader(
                graph, parsers, new OSMReaderConfig().setWorkerThreads(1).setParseWayNames(false)) {
            @Override
            protected boolean acceptWay(ReaderWay way) {
                return !FerrySpeedCalculator.isFerry(way) && super.acceptWay(way);
            }

            @Override
            protected boolean isBarrierNode(ReaderNode node) {
                boolean splits = WalkwayTags.splits(node);
                barrierNodes += splits ? 1 : 0;
                return splits;
            }
        };
    }

    private TagParser recordingTags() {
        return new TagParser() {
            private long lastWay = Long.MIN_VALUE;
            private WalkwayTags last;

            @Override
            public void handleWayTags(int edge, EdgeIntAccess access, ReaderWay way, IntsRef relationFlags) {
                if (way.hasTag("gh:barrier_edge")) {
                    barrierEdges++;
                    tagsOfEdge.add(WalkwayTags.ofBarrier(way, way.getTag("node_tags", List.of())));
                    return;
                }
                if (way.getId() != lastWay) {
                    lastWay = way.getId();
                    last = WalkwayTags.of(way);
                }
                tagsOfEdge.add(last);
            }
        };
    }

    /** Gates and walls that GraphHopper passes over because several ways meet at them. */
    int barriersAtJunctions() {
        return Math.max(0, barrierNodes - barrierEdges);
    }

    /** Gives every edge that somebody may walk, in GraphHopper's order. */
    void forEachEdge(EdgeHandler handler) {
        var edges = graph.getAllEdges();
        while (edges.next()) {
            Passage passage = new Passage(
                    edges.get(everybody),
                    edges.getReverse(everybody),
                    edges.get(residents),
                    edges.getReverse(residents));
            if (!passage.isShut()) {
                handler.edge(
                        edges.getBaseNode(),
                        edges.getAdjNode(),
                        edges.getDistance(),
                        passage,
                        tagsOfEdge.get(edges.getEdge()),
                        edges.fetchWayGeometry(FetchMode.ALL));
            }
        }
    }

    int nodeCount() {
        return graph.getNodes();
    }

    /** GraphHopper's foot access with private ways shut or open, under another name than its own. */
    private static final class FootAccess extends FootAccessParser {

        FootAccess(BooleanEncodedValue access, boolean openToResidents) {
            super(access);
            blockPrivate(!openToResidents);
        }
    }
}
