package org.servicecircle.layer.tile;

import java.util.EnumMap;
import java.util.Map;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.layer.mvt.AreaDrawer;
import org.servicecircle.layer.mvt.LayerWriter;
import org.servicecircle.layer.mvt.LineDrawer;
import org.servicecircle.layer.mvt.MapShape;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.layer.mvt.TileWriter;

/**
 * Makes one Mapbox Vector Tile of the base map: cut to the square and a margin, simplified to half a pixel, thinned to
 * what {@link ZoomRules} finds worth drawing. Layers: {@code walkways} (kind, name), {@code water}, {@code green},
 * {@code compounds}, {@code rail} (name).
 */
final class BaseTile {

    private static final Map<FeatureKind, String> LAYERS = layers();
    private static final String WALKWAYS = "walkways";

    private final TileFrame frame;
    private final LineDrawer lines;
    private final AreaDrawer areas;
    private final TileWriter writer = new TileWriter();

    private BaseTile(TileFrame frame) {
        this.frame = frame;
        this.lines = new LineDrawer(frame, ZoomRules.TOLERANCE);
        this.areas = new AreaDrawer(frame, ZoomRules.TOLERANCE, ZoomRules.LEAST_AREA);
    }

    /** The encoded tile; no bytes when nothing is to be drawn there. */
    static byte[] encode(BaseMap map, TileAddress tile) {
        BaseTile made = new BaseTile(tile.frame());
        LAYERS.forEach((kind, name) -> made.drawFeatures(map, kind, tile.z()));
        made.drawWalkways(map, tile.z());
        return made.writer.toBytes();
    }

    /** One of its layers by itself, by name; no bytes when it shows nothing there. */
    static byte[] encode(BaseMap map, TileAddress tile, String layer) {
        BaseTile made = new BaseTile(tile.frame());
        LAYERS.forEach((kind, name) -> {
            if (name.equals(layer)) {
                made.drawFeatures(map, kind, tile.z());
            }
        });
        if (WALKWAYS.equals(layer)) {
            made.drawWalkways(map, tile.z());
        }
        return made.writer.toBytes();
    }

    private void drawWalkways(BaseMap map, int zoom) {
        WalkwayLayer.draw(
                map, frame, ZoomRules.walkways(zoom), zoom < ZoomRules.EVERYTHING_FROM, writer.layer(WALKWAYS));
    }

    private void drawFeatures(BaseMap map, FeatureKind kind, int zoom) {
        if (!ZoomRules.shows(kind, zoom)) {
            return;
        }
        LayerWriter layer = writer.layer(LAYERS.get(kind));
        for (BaseMap.Feature feature : map.features(kind)) {
            for (MapShape shape : feature.shapes()) {
                if (shape.mayMeet(frame)) {
                    draw(shape, feature.name(), layer);
                }
            }
        }
    }

    private void draw(MapShape shape, String name, LayerWriter layer) {
        layer.feature();
        if (!name.isEmpty()) {
            layer.text("name", name);
        }
        areas.drawTo(shape, layer);
        lines.drawTo(shape, layer);
        layer.end();
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
