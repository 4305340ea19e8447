package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

/**
 * All blocks, which share every vertex of their common borders, and who lies beside whom.
 *
 * @param neighbours per block the blocks it shares a border with, and the border's length in metres
 */
record Blocks(List<Block> all, List<Map<Integer, Double>> neighbours) {
    static Blocks of(List<Polygon> faces, Superblocks superblocks, Polygon district) {
        STRtree tree = new STRtree();
        for (int i = 0; i < superblocks.faces().size(); i++) {
            tree.insert(superblocks.faces().get(i).getEnvelopeInternal(), i);
        }
        List<Block> blocks = new ArrayList<>();
        for (Polygon face : faces) {
            int superblock = holder(face, superblocks, tree);
            boolean inside = superblock >= 0
                    && district.covers(superblocks.faces().get(superblock).getInteriorPoint());
            blocks.add(new Block(blocks.size(), face, superblock, inside));
        }
        return new Blocks(List.copyOf(blocks), neighbours(blocks));
    }

    private static int holder(Polygon face, Superblocks superblocks, STRtree tree) {
        Geometry middle = face.getInteriorPoint();
        for (Object candidate : new TreeSet<>(tree.query(middle.getEnvelopeInternal()))) {
            if (superblocks.faces().get((Integer) candidate).covers(middle)) {
                return (Integer) candidate;
            }
        }
        return -1;
    }

    private static List<Map<Integer, Double>> neighbours(List<Block> blocks) {
        List<Map<Integer, Double>> neighbours = new ArrayList<>();
        Map<Stretch, Integer> firstAt = new HashMap<>();
        for (Block block : blocks) {
            neighbours.add(new java.util.TreeMap<>());
            Coordinate[] ring = block.face().getExteriorRing().getCoordinates();
            for (int i = 1; i < ring.length; i++) {
                Integer first = firstAt.putIfAbsent(Stretch.of(ring[i - 1], ring[i]), block.index());
                if (first != null) {
                    double length = ring[i].distance(ring[i - 1]);
                    neighbours.get(first).merge(block.index(), length, Double::sum);
                    neighbours.get(block.index()).merge(first, length, Double::sum);
                }
            }
        }
        return neighbours;
    }

    List<Block> ofDistrict() {
        return all.stream().filter(Block::inDistrict).toList();
    }

    /** Their union with every shared vertex kept, so that unions of other blocks fit exactly. */
    static Geometry union(List<Block> blocks) {
        return CoverageUnion.union(Frame.GEOMETRY.buildGeometry(
                        blocks.stream().map(block -> (Geometry) block.face()).toList()))
                .norm();
    }
}
