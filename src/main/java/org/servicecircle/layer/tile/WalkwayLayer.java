package org.servicecircle.layer.tile;

import java.util.BitSet;
import java.util.Set;
import org.servicecircle.layer.mvt.LayerWriter;
import org.servicecircle.layer.mvt.LineDrawer;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayKind;

/**
 * Draws the walkways of one tile straight from the network's arrays. Those of one kind and name become one feature; where
 * that is a single walkway, its number is the feature's id.
 */
final class WalkwayLayer {

    private final WalkNetwork network;
    private final WalkwayGroups groups;
    private final BitSet onTile;
    private final BitSet done = new BitSet();
    private final LineDrawer drawer;
    private final LayerWriter layer;
    /** Walkways drawn for the feature at hand, and the last of them. */
    private int drawn;

    private int lastDrawn;

    private WalkwayLayer(BaseMap map, TileFrame frame, LayerWriter layer) {
        this.network = map.network();
        this.groups = map.groups();
        this.onTile = map.grid().ranksOn(frame);
        this.drawer = new LineDrawer(frame, ZoomRules.TOLERANCE);
        this.layer = layer;
    }

    /**
     * Draws walkways of some kinds.
     *
     * @param joined whether those of a feature are joined end to end, so that far out their bends are simplified across
     *     junctions
     */
    static void draw(BaseMap map, TileFrame frame, Set<WalkwayKind> kinds, boolean joined, LayerWriter layer) {
        WalkwayLayer drawing = new WalkwayLayer(map, frame, layer);
        WalkwayGroups groups = map.groups();
        int rank = drawing.onTile.nextSetBit(0);
        while (rank >= 0) {
            int group = groups.group(rank);
            if (kinds.contains(groups.label(group).kind())) {
                drawing.drawGroup(group, rank, joined);
            }
            rank = drawing.onTile.nextSetBit(groups.end(group));
        }
    }

    private void drawGroup(int group, int first, boolean joined) {
        layer.feature();
        drawn = 0;
        for (int rank = first; rank >= 0 && rank < groups.end(group); rank = onTile.nextSetBit(rank + 1)) {
            if (!joined) {
                drawer.begin();
                follow(2 * rank, 0);
                finish(rank, 1);
            } else if (!done.get(rank)) {
                drawLine(firstArc(rank));
            }
        }
        if (drawn == 1) {
            layer.id(lastDrawn);
        }
        WalkwayGroups.Label label = groups.label(group);
        layer.text("kind", label.kind().name());
        if (!label.name().isEmpty()) {
            layer.text("name", label.name());
        }
        layer.end();
    }

    /** The arc with which the line through a walkway begins; any of its arcs where it runs in a circle. */
    private int firstArc(int rank) {
        int arc = 2 * rank + 1;
        for (int next = onward(arc); next >= 0 && next >> 1 != rank; next = onward(next)) {
            arc = next;
        }
        return arc ^ 1;
    }

    private void drawLine(int firstArc) {
        drawer.begin();
        int walkways = 0;
        int arc = firstArc;
        do {
            done.set(arc >> 1);
            follow(arc, walkways++ == 0 ? 0 : 1);
            arc = onward(arc);
        } while (arc >= 0 && !done.get(arc >> 1));
        finish(firstArc >> 1, walkways);
    }

    /** The arc to go on with; negative where the line ends, branches or leaves the tile. */
    private int onward(int arc) {
        int next = groups.onward(arc);
        return next >= 0 && onTile.get(next >> 1) ? next : -1;
    }

    /** Adds the points of an arc, from one of them on. */
    private void follow(int arc, int from) {
        int walkway = groups.walkway(arc >> 1);
        int size = network.shapeSize(walkway);
        for (int i = from; i < size; i++) {
            int point = (arc & 1) == 0 ? i : size - 1 - i;
            drawer.add(network.shapeLonE7(walkway, point), network.shapeLatE7(walkway, point));
        }
    }

    private void finish(int rank, int walkways) {
        if (drawer.drawTo(layer)) {
            drawn += walkways;
            lastDrawn = groups.walkway(rank);
        }
    }
}
