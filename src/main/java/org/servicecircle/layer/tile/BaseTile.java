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
        TileFrame frame = tile.frame();
        BaseTile made = new BaseTile(frame);
        LAYERS.forEach((kind, name) -> {
            if (ZoomRules.shows(kind, tile.z())) {
                made.drawFeatures(map, kind, made.writer.layer(name));
            }
        });
        WalkwayLayer.draw(
                map,
                frame,
                ZoomRules.walkways(tile.z()),
                tile.z() < ZoomRules.EVERYTHING_FROM,
                made.writer.layer("walkways"));
        return made.writer.toBytes();
    }

    private void drawFeatures(BaseMap map, FeatureKind kind, LayerWriter layer) {
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
