package org.servicecircle.ingest.osm;

import com.graphhopper.util.PointList;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.Access;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.Walkway;
import org.servicecircle.network.WalkwayKind;

/** Copies GraphHopper's edges into our own network, with the compounds they belong to. */
final class NetworkAssembly {

    private static final int NOT_YET = -1;
    private static final double MM_PER_METRE = 1000;

    private final WalkNetwork.Builder builder = WalkNetwork.builder();
    private final Compound.Index compounds;
    private final int[] junctionOfNode;
    private final Middles middles = new Middles();
    private int walkways;
    private int residentsOnly;
    private int gates;
    private int barriersAtJunctions;

    private NetworkAssembly(FootGraph graph, Compound.Index compounds) {
        this.compounds = compounds;
        this.junctionOfNode = new int[graph.nodeCount()];
        Arrays.fill(junctionOfNode, NOT_YET);
    }

    static NetworkAssembly of(FootGraph graph, Compound.Index compounds) {
        NetworkAssembly assembly = new NetworkAssembly(graph, compounds);
        graph.forEachEdge(assembly::add);
        assembly.middles.build();
        assembly.barriersAtJunctions = graph.barriersAtJunctions();
        return assembly;
    }

    int walkways() {
        return walkways;
    }

    int residentsOnly() {
        return residentsOnly;
    }

    int gates() {
        return gates;
    }

    Middles middles() {
        return middles;
    }

    /** As {@link FootGraph#barriersAtJunctions}. */
    int barriersAtJunctions() {
        return barriersAtJunctions;
    }

    /** The network, with lines that no connector crosses. */
    WalkNetwork build(Iterable<Coordinate[]> barriers) {
        for (Coordinate[] line : barriers) {
            builder.addBarrier(
                    Arrays.stream(line).mapToInt(c -> Earth.toE7(c.x)).toArray(),
                    Arrays.stream(line).mapToInt(c -> Earth.toE7(c.y)).toArray());
        }
        return builder.build();
    }

    private void add(int from, int to, double metres, FootGraph.Passage passage, WalkwayTags tags, PointList shape) {
        long lengthMm = Math.max(0, Math.round(metres * MM_PER_METRE));
        if (lengthMm > Walkway.MAX_LENGTH_MM) {
            return;
        }
        boolean open = passage.isForEverybody() && !tags.residents();
        boolean gate = tags.kind() == WalkwayKind.GATE;
        Coordinate middle = middle(shape);
        builder.addWalkway(new Walkway(
                junction(from, shape, 0),
                junction(to, shape, shape.size() - 1),
                (int) lengthMm,
                tags.kind(),
                direction(open, passage),
                open ? Access.PUBLIC : Access.RESIDENTS_ONLY,
                tags.wheelchair(),
                tags.name(),
                tags.openingHours(),
                gate ? compounds.atWall(middle) : compounds.around(middle),
                lonsE7(shape),
                latsE7(shape)));
        middles.add(middle);
        walkways++;
        residentsOnly += open ? 0 : 1;
        gates += gate ? 1 : 0;
    }

    private static WalkDirection direction(boolean open, FootGraph.Passage passage) {
        boolean along = open ? passage.everybodyAlong() : passage.residentsAlong();
        boolean back = open ? passage.everybodyBack() : passage.residentsBack();
        if (along && back) {
            return WalkDirection.BOTH;
        }
        return along ? WalkDirection.FORWARD : WalkDirection.BACKWARD;
    }

    private int junction(int node, PointList shape, int point) {
        if (junctionOfNode[node] == NOT_YET) {
            junctionOfNode[node] =
                    builder.addJunction(Earth.toE7(shape.getLon(point)), Earth.toE7(shape.getLat(point)));
        }
        return junctionOfNode[node];
    }

    /** A point in the middle of the middle piece of the shape, so that it is on neither end. */
    private static Coordinate middle(PointList shape) {
        int before = (shape.size() - 1) / 2;
        int after = Math.min(before + 1, shape.size() - 1);
        return new Coordinate(
                (shape.getLon(before) + shape.getLon(after)) / 2, (shape.getLat(before) + shape.getLat(after)) / 2);
    }

    private static int[] lonsE7(PointList shape) {
        int[] lons = new int[shape.size()];
        Arrays.setAll(lons, i -> Earth.toE7(shape.getLon(i)));
        return lons;
    }

    private static int[] latsE7(PointList shape) {
        int[] lats = new int[shape.size()];
        Arrays.setAll(lats, i -> Earth.toE7(shape.getLat(i)));
        return lats;
    }
}
