package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.web.Language;
import org.servicecircle.web.OwnAddress;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.servicecircle.web.VersionTags;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Describes the tiles of the whole data set and of each collection. The paths stand in {@link TilePaths}. */
@RestController
@Hidden
class TilesetController {

    private static final String TILE_JSON = "tilejson";

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final TilesetWriter writer;
    private final TileJsonWriter tileJson;
    private final VersionTags tags;

    TilesetController(
            Snapshots snapshots,
            QuestionReader questions,
            TilesetWriter writer,
            TileJsonWriter tileJson,
            VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.writer = writer;
        this.tileJson = tileJson;
        this.tags = tags;
    }

    /**
     * The grid of an identifier in a path.
     *
     * @throws ProblemException 404 when there is none
     */
    static TileGrid grid(String id) {
        return TileGrid.find(id)
                .orElseThrow(() -> ProblemException.notFound(
                        "tileMatrixSetId",
                        "unknown-code",
                        Parameters.shortened(id),
                        String.join(", ", TileGrid.ids())));
    }

    @GetMapping({"/ogc/tiles", "/ogc/collections/{collectionId}/tiles"})
    ResponseEntity<TilesetView.Listing> list(
            @PathVariable(required = false) String collectionId, Language language, WebRequest request) {
        TileChoice choice = TileChoice.read(collectionId, request);
        Parameters.oneOf(TileChoice.FORMAT, request.getParameter(TileChoice.FORMAT), "json", List.of("json"));
        PlaceSnapshot snapshot = snapshots.current();
        checkQuestion(choice, request, snapshot);
        return tags.answer(
                request,
                () -> writer.list(choice, snapshot, language),
                "tilesets",
                choice,
                snapshot.facts(),
                OwnAddress.base(),
                language);
    }

    @GetMapping({"/ogc/tiles/{tileMatrixSetId}", "/ogc/collections/{collectionId}/tiles/{tileMatrixSetId}"})
    ResponseEntity<?> one(
            @PathVariable(required = false) String collectionId,
            @PathVariable String tileMatrixSetId,
            Language language,
            WebRequest request) {
        TileChoice choice = TileChoice.read(collectionId, request);
        TileGrid grid = grid(tileMatrixSetId);
        List<String> formats = grid == TileGrid.WEB_MERCATOR ? List.of("json", TILE_JSON) : List.of("json");
        String format = Parameters.oneOf(TileChoice.FORMAT, request.getParameter(TileChoice.FORMAT), "json", formats);
        PlaceSnapshot snapshot = snapshots.current();
        checkQuestion(choice, request, snapshot);
        boolean asTileJson = TILE_JSON.equals(format);
        String tag = tags.tag("tileset", format, grid, choice, snapshot.facts(), OwnAddress.base(), language);
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.valueOf(asTileJson ? TileLink.TILE_JSON : TileLink.JSON))
                .body(
                        asTileJson
                                ? tileJson.write(choice, snapshot, language)
                                : writer.set(grid, choice, snapshot, language));
    }

    /** A template must not be handed out for a question that cannot be asked. */
    private void checkQuestion(TileChoice choice, WebRequest request, PlaceSnapshot snapshot) {
        if (choice.mayAsk()) {
            questions.read(TileChoice.asked(request), snapshot);
        }
    }
}
