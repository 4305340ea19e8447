package org.servicecircle.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.basemap.MapFeature;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayKind;

/** Everything that lies beneath the answers for one data version, indexed by place. Never changes; share it freely. */
final class BaseMap {

    /** A walkway's line with what it is drawn and labelled by. */
    record Way(int walkway, WalkwayKind kind, String name) {}

    /** A feature's shape in {@link WebMercator} metres; {@code rank} keeps the order in which features were loaded. */
    record Feature(int rank, String name, Geometry shape) {}

    private final WalkNetwork network;
    private final WalkwayGrid walkways;
    private final Map<FeatureKind, STRtree> features;

    private BaseMap(WalkNetwork network, Map<FeatureKind, STRtree> features) {
        this.network = network;
        this.walkways = WalkwayGrid.of(network);
        this.features = features;
    }

    static BaseMap of(WalkNetwork network, List<MapFeature> features) {
        Map<FeatureKind, STRtree> trees = new EnumMap<>(FeatureKind.class);
        int rank = 0;
        for (MapFeature feature : features) {
            Geometry shape = Shape.ofDegrees(feature.geometry());
            trees.computeIfAbsent(feature.kind(), kind -> new STRtree())
                    .insert(shape.getEnvelopeInternal(), new Feature(rank++, feature.name(), shape));
        }
        // Built now, while one thread holds them: a tree that is built by the first query is not safe to share.
        trees.values().forEach(STRtree::build);
        return new BaseMap(network, trees);
    }

    /** Walkways of these kinds that may meet the rectangle, each once, in the network's order. */
    List<Way> waysIn(Envelope rectangle, Set<WalkwayKind> kinds) {
        List<Integer> found = new ArrayList<>();
        walkways.forWalkways(rectangle, walkway -> {
            if (kinds.contains(network.kind(walkway))) {
                found.add(walkway);
            }
        });
        return found.stream()
                .sorted()
                .distinct()
                .map(walkway -> new Way(walkway, network.kind(walkway), network.name(walkway)))
                .toList();
    }

    LineString line(Way way) {
        return Shape.ofWalkway(network, way.walkway());
    }

    /** Features of a kind that may meet the rectangle, in the order they were loaded. */
    List<Feature> featuresIn(Envelope rectangle, FeatureKind kind) {
        STRtree tree = features.get(kind);
        if (tree == null) {
            return List.of();
        }
        List<Feature> found = new ArrayList<>();
        tree.query(rectangle, item -> found.add((Feature) item));
        found.sort(Comparator.comparingInt(Feature::rank));
        return found;
    }
}
