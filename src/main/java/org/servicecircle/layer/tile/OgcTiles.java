package org.servicecircle.layer.tile;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.servicecircle.analysis.MapAnswers;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.springframework.stereotype.Component;

/** Makes tiles of chosen layers, in any grid, once for each data version and question. */
@Component
class OgcTiles {

    private final BaseTiles base;
    private final MapAnswers answers;
    private final AreaShapes shapes;
    private final TileCache tiles;

    OgcTiles(BaseTiles base, MapAnswers answers, AreaShapes shapes, TileCache tiles) {
        this.base = base;
        this.answers = answers;
        this.shapes = shapes;
        this.tiles = tiles;
    }

    /**
     * The tile as gzip bytes, its layers in the order given; no bytes when nothing is to be drawn there.
     *
     * @param question null where no layer asks one
     */
    byte[] packed(List<TileLayer> layers, TileAddress tile, PlaceSnapshot snapshot, Question question) {
        String name = layers.stream().map(TileLayer::id).collect(Collectors.joining(",", "ogc:", ""));
        TileCache.Key key = new TileCache.Key(name, snapshot.facts().dataVersion(), tile, question);
        return tiles.packed(key, () -> encode(layers, tile, snapshot, question));
    }

    /** A tile is the bytes of its layers, one after the other. */
    private byte[] encode(List<TileLayer> layers, TileAddress tile, PlaceSnapshot snapshot, Question question) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (TileLayer layer : layers) {
            if (tile.z() >= layer.leastZoom()) {
                bytes.writeBytes(layer.asks() ? encode(layer, tile, snapshot, question) : kept(layer, tile, snapshot));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] kept(TileLayer layer, TileAddress tile, PlaceSnapshot snapshot) {
        TileCache.Key key = new TileCache.Key(layer.id(), snapshot.facts().dataVersion(), tile, null);
        return tiles.layer(key, () -> encode(layer, tile, snapshot, null));
    }

    private byte[] encode(TileLayer layer, TileAddress address, PlaceSnapshot snapshot, Question question) {
        AnswerTile tile = new AnswerTile(address);
        long version = snapshot.facts().dataVersion();
        return switch (layer) {
            case GREEN, COMPOUNDS, WATER, RAIL, WALKWAYS -> base.layer(layer.id(), address, version);
            case STREETS ->
                tile.areas(layer.id(), answers.areas(snapshot, false), shapes.streets(version))
                        .toBytes();
            case COMMUNITIES ->
                tile.areas(layer.id(), answers.areas(snapshot, true), shapes.communities(version))
                        .toBytes();
            case DWELLINGS ->
                tile.dwellings(snapshot.dwellings(), snapshot.areas()).toBytes();
            case FACILITIES -> tile.facilities(answers.facilities(snapshot)).toBytes();
            case COVERAGE_STREETS ->
                tile.areas(layer.id(), answers.areas(snapshot, question, false), shapes.streets(version))
                        .toBytes();
            case COVERAGE_COMMUNITIES ->
                tile.areas(layer.id(), answers.areas(snapshot, question, true), shapes.communities(version))
                        .toBytes();
            case GAPS -> tile.gaps(answers.gaps(snapshot, question)).toBytes();
        };
    }
}
