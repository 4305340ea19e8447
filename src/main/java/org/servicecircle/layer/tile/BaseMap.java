package org.servicecircle.layer.tile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.basemap.MapFeature;
import org.servicecircle.layer.mvt.MapShape;
import org.servicecircle.network.WalkNetwork;

/** Everything that lies beneath the answers for one data version, in columns. Never changes; share it freely. */
final class BaseMap {

    /** A feature's shapes with what it is labelled by. */
    record Feature(String name, List<MapShape> shapes) {}

    private final WalkNetwork network;
    private final WalkwayGroups groups;
    private final WalkwayGrid grid;
    private final Map<FeatureKind, List<Feature>> features;

    private BaseMap(WalkNetwork network, Map<FeatureKind, List<Feature>> features) {
        this.network = network;
        this.groups = WalkwayGroups.of(network);
        this.grid = WalkwayGrid.of(network, groups);
        this.features = features;
    }

    static BaseMap of(WalkNetwork network, List<MapFeature> features) {
        Map<FeatureKind, List<Feature>> byKind = new EnumMap<>(FeatureKind.class);
        for (FeatureKind kind : FeatureKind.values()) {
            byKind.put(
                    kind,
                    features.stream()
                            .filter(feature -> feature.kind() == kind)
                            .map(feature -> new Feature(feature.name(), MapShape.of(feature.geometry())))
                            .toList());
        }
        return new BaseMap(network, byKind);
    }

    WalkNetwork network() {
        return network;
    }

    WalkwayGroups groups() {
        return groups;
    }

    WalkwayGrid grid() {
        return grid;
    }

    /** All features of a kind in the order they were loaded; a tile looks at the bounds of each. */
    List<Feature> features(FeatureKind kind) {
        return features.get(kind);
    }
}
