package org.servicecircle.layer.tile;

import org.servicecircle.analysis.MapAnswers;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.springframework.stereotype.Component;

/** Makes tiles of the answers to questions, once for each question about each data version. */
@Component
class AnswerTiles {

    private final MapAnswers answers;
    private final AreaShapes shapes;
    private final TileCache tiles;

    AnswerTiles(MapAnswers answers, AreaShapes shapes, TileCache tiles) {
        this.answers = answers;
        this.shapes = shapes;
        this.tiles = tiles;
    }

    /** The tile of dwellings, facilities or areas as gzip bytes; no bytes when nothing is to be drawn there. */
    byte[] packed(String name, TileAddress tile, PlaceSnapshot snapshot, Question question) {
        TileCache.Key key = new TileCache.Key(name, snapshot.facts().dataVersion(), tile, question);
        return tiles.packed(key, () -> encode(name, tile, snapshot, question));
    }

    private byte[] encode(String name, TileAddress address, PlaceSnapshot snapshot, Question question) {
        AnswerTile tile = new AnswerTile(address);
        switch (name) {
            case "dwellings" -> {
                if (ZoomRules.showsDwellings(address.z())) {
                    tile.dwellings(answers.dwellings(snapshot, question));
                }
            }
            case "facilities" -> tile.facilities(answers.facilities(snapshot, question));
            default -> drawAreas(tile, address, snapshot, question);
        }
        return tile.toBytes();
    }

    private void drawAreas(AnswerTile tile, TileAddress address, PlaceSnapshot snapshot, Question question) {
        long version = snapshot.facts().dataVersion();
        tile.areas("streets", answers.areas(snapshot, question, false), shapes.streets(version));
        if (ZoomRules.showsCommunities(address.z())) {
            tile.areas("communities", answers.areas(snapshot, question, true), shapes.communities(version));
        }
    }
}
