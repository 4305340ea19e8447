package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.VersionTags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The tiles of OGC API – Tiles: row before column. The paths stand in {@link TilePaths}. */
@RestController
@Hidden
class OgcTileController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final OgcTiles tiles;
    private final TileExtent extent;
    private final VersionTags tags;

    OgcTileController(
            Snapshots snapshots, QuestionReader questions, OgcTiles tiles, TileExtent extent, VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.tiles = tiles;
        this.extent = extent;
        this.tags = tags;
    }

    /** One tile: 204 when nothing is to be drawn, 304 when the caller holds it, 404 outside the limits. */
    @GetMapping({
        "/ogc/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}",
        "/ogc/collections/{collectionId}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}"
    })
    ResponseEntity<byte[]> tile(
            @PathVariable(required = false) String collectionId,
            @PathVariable String tileMatrixSetId,
            @PathVariable String tileMatrix,
            @PathVariable String tileRow,
            @PathVariable String tileCol,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) String encodings,
            WebRequest request) {
        TileChoice choice = TileChoice.read(collectionId, request);
        Parameters.oneOf(TileChoice.FORMAT, request.getParameter(TileChoice.FORMAT), "mvt", List.of("mvt"));
        TileAddress tile = TileAddress.find(TilesetController.grid(tileMatrixSetId), tileMatrix, tileRow, tileCol);
        PlaceSnapshot snapshot = snapshots.current();
        extent.of(snapshot)
                .ifPresent(box -> TileLimits.of(tile.grid(), tile.z(), box).check(tile));
        Question put = choice.mayAsk() ? questions.read(TileChoice.asked(request), snapshot) : null;
        Question question = choice.asks() ? put : null;
        if (request.checkNotModified(tags.tag("ogc-tile", choice.layers(), tile, snapshot.facts(), question))) {
            return null;
        }
        byte[] packed = tiles.packed(choice.layers(), tile, snapshot, question);
        return TileAnswer.of(packed, encodings, lasts(choice, request, snapshot));
    }

    /** Whether the address gives the same tile for ever: it names the data version, and the day where one matters. */
    private static boolean lasts(TileChoice choice, WebRequest request, PlaceSnapshot snapshot) {
        boolean dated = !choice.asks() || !Parameters.isMissing(request.getParameter("asOf"));
        return dated && Long.toString(snapshot.facts().dataVersion()).equals(request.getParameter(TileChoice.VERSION));
    }
}
