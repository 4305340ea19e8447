package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** Makes the features of the base map. */
final class MapFeatures {

    private final Counters counters;
    private final List<OsmMapFeature> features = new ArrayList<>();

    private MapFeatures(Counters counters) {
        this.counters = counters;
    }

    /** The features of an extract. What cannot be drawn is counted and left out: nothing depends on it. */
    static List<OsmMapFeature> of(ElementStore store, Shapes shapes, Counters counters) {
        MapFeatures made = new MapFeatures(counters);
        Set<Long> partsOfRelations = new HashSet<>();
        for (RawRelation relation : store.relations()) {
            if (FeatureRules.kind(relation.tags()).isPresent()) {
                relation.ways().forEach(member -> partsOfRelations.add(member.way()));
                made.add(relation.tags(), () -> shapes.surface(relation));
            }
        }
        for (RawWay way : store.ways()) {
            boolean drawnAlready = partsOfRelations.contains(way.id());
            if (!drawnAlready && FeatureRules.kind(way.tags()).isPresent()) {
                made.add(way.tags(), () -> isLine(way) ? shapes.line(way) : shapes.surface(way));
            }
        }
        return made.features;
    }

    private void add(Map<String, String> tags, ShapeSource<Geometry> shape) {
        try {
            OsmMapFeature.Kind kind = FeatureRules.kind(tags).orElseThrow();
            features.add(new OsmMapFeature(kind, OsmTags.nameZh(tags), shape.build()));
            counters.count("mapFeatures." + kind);
        } catch (UnusableShapeException e) {
            counters.count("mapFeatures.unusable");
        }
    }

    private static boolean isLine(RawWay way) {
        Map<String, String> tags = way.tags();
        return !FeatureRules.isWaterSurface(tags) && (tags.containsKey("waterway") || tags.containsKey("railway"));
    }
}
