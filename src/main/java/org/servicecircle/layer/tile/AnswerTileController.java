package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.VersionTags;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Vector tiles of the answers to a question. */
@RestController
@Tag(name = "tiles")
class AnswerTileController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final AnswerTiles tiles;
    private final VersionTags tags;

    AnswerTileController(Snapshots snapshots, QuestionReader questions, AnswerTiles tiles, VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.tiles = tiles;
        this.tags = tags;
    }

    /** One tile: 204 when nothing is to be drawn, 304 when the caller holds it, 400 when it cannot be asked for. */
    @GetMapping(path = "/tiles/{layer:dwellings|facilities|areas}/{z}/{x}/{y}.mvt")
    @Operation(
            summary = "A Mapbox Vector Tile of the answers to a question",
            description =
                    "The question is put as to /api/v1/coverage, and figures are those of that answer; one that is"
                            + " not known or withheld is absent. dwellings, from zoom 11: id, outcome, minutes. facilities of the"
                            + " category asked about: id, category, status, name, nameEn, and open (yes, no, unknown) where it"
                            + " counts. areas: layers streets and, from zoom 10, communities, with code, name, nameEn, share,"
                            + " total, covered, uncovered, unknown, medianMinutes, p90Minutes.")
    ResponseEntity<byte[]> tile(
            @Parameter(schema = @Schema(allowableValues = {"dwellings", "facilities", "areas"})) @PathVariable
                    String layer,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @ParameterObject QuestionParameters asked,
            @Parameter(description = "Data version; with it and asOf the tile may be kept for an hour")
                    @RequestParam(required = false)
                    String v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) String encodings,
            WebRequest request) {
        TileAddress tile = TileAddress.parse(z, x, y);
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked, snapshot);
        if (request.checkNotModified(tags.tag("tile", layer, tile, snapshot.facts(), question))) {
            return null;
        }
        return TileAnswer.of(tiles.packed(layer, tile, snapshot, question), encodings, lasts(asked, v, snapshot));
    }

    /** Without a day the question is about today, which is another day tomorrow. */
    private static boolean lasts(QuestionParameters asked, String v, PlaceSnapshot snapshot) {
        return !Parameters.isMissing(asked.asOf())
                && Long.toString(snapshot.facts().dataVersion()).equals(v);
    }
}
