package org.servicecircle.layer;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.JtsAdapter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtEncoder;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.UserDataKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.servicecircle.basemap.FeatureKind;

/**
 * Makes one Mapbox Vector Tile of the base map: cut to the square and a margin, simplified to half a pixel, thinned to
 * what {@link ZoomRules} finds worth drawing. Layers: {@code walkways} (kind, name), {@code water}, {@code green},
 * {@code compounds}, {@code rail} (name).
 */
final class BaseTile {

    private static final Map<FeatureKind, String> LAYERS = layers();
    /** Lines are cut this share of the side beyond the square, so that their ends and casings do not show. */
    private static final double MARGIN = 1.0 / 32;

    private final BaseMap map;
    private final TileAddress tile;
    private final Envelope square;
    private final Envelope cut;
    private final MvtLayerParams parameters = MvtLayerParams.DEFAULT;

    private BaseTile(BaseMap map, TileAddress tile) {
        this.map = map;
        this.tile = tile;
        this.square = tile.square();
        this.cut = new Envelope(square);
        this.cut.expandBy(tile.side() * MARGIN);
    }

    /** The encoded tile; no bytes when nothing is to be drawn there. */
    static byte[] encode(BaseMap map, TileAddress tile) {
        BaseTile made = new BaseTile(map, tile);
        List<JtsLayer> layers = new ArrayList<>();
        LAYERS.forEach((kind, name) -> addLayer(layers, name, made.features(kind)));
        addLayer(layers, "walkways", made.walkways());
        return layers.isEmpty()
                ? new byte[0]
                : MvtEncoder.encode(new JtsMvt(layers), made.parameters, new UserDataKeyValueMapConverter());
    }

    private static void addLayer(List<JtsLayer> layers, String name, List<Geometry> shapes) {
        if (!shapes.isEmpty()) {
            layers.add(new JtsLayer(name, shapes));
        }
    }

    private List<Geometry> features(FeatureKind kind) {
        List<Geometry> shapes = new ArrayList<>();
        if (!ZoomRules.shows(kind, tile.z())) {
            return shapes;
        }
        double leastArea = ZoomRules.leastAreaMetres(tile);
        for (BaseMap.Feature feature : map.featuresIn(cut, kind)) {
            List<Geometry> parts = new ArrayList<>();
            for (Geometry part : Shape.drawableParts(feature.shape())) {
                if (!(part instanceof Polygonal) || part.getArea() >= leastArea) {
                    parts.addAll(inTile(part));
                }
            }
            shapes.addAll(byDimension(parts, tags(Map.of("name", feature.name()))));
        }
        return shapes;
    }

    /** Walkways of one kind and name become one feature; far out they are first joined end to end. */
    private List<Geometry> walkways() {
        Map<Map<String, Object>, List<LineString>> groups = new LinkedHashMap<>();
        for (BaseMap.Way way : map.waysIn(cut, ZoomRules.walkways(tile.z()))) {
            Map<String, Object> tags = tags(Map.of("kind", way.kind().name(), "name", way.name()));
            groups.computeIfAbsent(tags, key -> new ArrayList<>()).add(map.line(way));
        }
        List<Geometry> shapes = new ArrayList<>();
        groups.forEach((tags, lines) -> {
            List<Geometry> parts = new ArrayList<>();
            joinedEndToEnd(lines).forEach(line -> parts.addAll(inTile(line)));
            shapes.addAll(byDimension(parts, tags));
        });
        return shapes;
    }

    private List<LineString> joinedEndToEnd(List<LineString> lines) {
        if (tile.z() >= ZoomRules.EVERYTHING_FROM) {
            return lines;
        }
        LineMerger merger = new LineMerger();
        merger.add(lines);
        List<LineString> joined = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            joined.add((LineString) line);
        }
        return joined;
    }

    /** A line or polygon simplified, cut, and in tile units; empty when nothing of it is left. */
    private List<Geometry> inTile(Geometry shape) {
        double tolerance = ZoomRules.toleranceMetres(tile);
        Geometry simple = shape instanceof Polygonal
                ? TopologyPreservingSimplifier.simplify(shape, tolerance)
                : DouglasPeuckerSimplifier.simplify(shape, tolerance);
        Geometry placed =
                JtsAdapter.createTileGeom(simple, square, cut, Shape.FACTORY, parameters, part -> !part.isEmpty());
        return Shape.drawableParts(placed);
    }

    /** Lines and polygons apart, since one feature holds one sort only. */
    private static List<Geometry> byDimension(Collection<Geometry> parts, Map<String, Object> tags) {
        Map<Integer, List<Geometry>> sorts = new LinkedHashMap<>();
        parts.forEach(part -> sorts.computeIfAbsent(part.getDimension(), key -> new ArrayList<>())
                .add(part));
        return sorts.values().stream().map(sort -> Shape.joined(sort, tags)).toList();
    }

    /** Tags without the empty ones. */
    private static Map<String, Object> tags(Map<String, String> all) {
        Map<String, Object> tags = new LinkedHashMap<>();
        all.entrySet().stream()
                .filter(tag -> !tag.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        return tags;
    }

    private static Map<FeatureKind, String> layers() {
        Map<FeatureKind, String> layers = new EnumMap<>(FeatureKind.class);
        layers.put(FeatureKind.WATER, "water");
        layers.put(FeatureKind.GREEN, "green");
        layers.put(FeatureKind.COMPOUND, "compounds");
        layers.put(FeatureKind.RAIL, "rail");
        return layers;
    }
}
