package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
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
    private final TilesetPages pages;
    private final Description.Answers answers;

    TilesetController(
            Snapshots snapshots,
            QuestionReader questions,
            TilesetWriter writer,
            TileJsonWriter tileJson,
            TilesetPages pages,
            Description.Answers answers) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.writer = writer;
        this.tileJson = tileJson;
        this.pages = pages;
        this.answers = answers;
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
    ResponseEntity<Object> list(
            @PathVariable(required = false) String collectionId, Language language, ServletWebRequest request) {
        TileChoice choice = TileChoice.read(collectionId, request);
        TileChoice.format(request);
        PlaceSnapshot snapshot = snapshots.current();
        Question question = question(choice, request, snapshot);
        return answers.of(
                request,
                language,
                new Description(
                        TileLink.JSON,
                        List.of(choice, snapshot.facts()),
                        () -> writer.list(choice, snapshot, language),
                        () -> pages.list(choice, question, language)));
    }

    @GetMapping({"/ogc/tiles/{tileMatrixSetId}", "/ogc/collections/{collectionId}/tiles/{tileMatrixSetId}"})
    ResponseEntity<Object> one(
            @PathVariable(required = false) String collectionId,
            @PathVariable String tileMatrixSetId,
            Language language,
            ServletWebRequest request) {
        TileChoice choice = TileChoice.read(collectionId, request);
        TileGrid grid = grid(tileMatrixSetId);
        String format =
                grid == TileGrid.WEB_MERCATOR ? TileChoice.format(request, TILE_JSON) : TileChoice.format(request);
        PlaceSnapshot snapshot = snapshots.current();
        Question question = question(choice, request, snapshot);
        List<Object> version = List.of(choice, snapshot.facts());
        if (TILE_JSON.equals(format)) {
            return answers.json(
                    request,
                    language,
                    new Description(
                            TileLink.TILE_JSON, version, () -> tileJson.write(choice, snapshot, language), null));
        }
        return answers.of(
                request,
                language,
                new Description(
                        TileLink.JSON,
                        version,
                        () -> writer.set(grid, choice, snapshot, language),
                        () -> pages.set(grid, choice, snapshot, question, language)));
    }

    /**
     * The question that is put, null where none is answered: a template must not be handed out for one that cannot be asked.
     */
    private Question question(TileChoice choice, WebRequest request, PlaceSnapshot snapshot) {
        Question put = choice.mayAsk() ? questions.read(TileChoice.asked(request), snapshot) : null;
        return choice.asks() ? put : null;
    }
}
