package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Language;
import org.servicecircle.web.OwnAddress;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.VersionTags;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Defines the grids that tiles are cut in. The paths stand in {@link TilePaths}. */
@RestController
@Hidden
class TileMatrixSetController {

    /** All grids. */
    record Listing(List<Item> tileMatrixSets, List<TileLink> links) {}

    /** What the list says of a grid. */
    record Item(String id, String title, String uri, String crs, List<TileLink> links) {}

    private static final List<String> FORMATS = List.of("json");

    private final TileAbout about;
    private final VersionTags tags;

    TileMatrixSetController(TileAbout about, VersionTags tags) {
        this.about = about;
        this.tags = tags;
    }

    @GetMapping(path = "/ogc/tileMatrixSets", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing> all(Language language, WebRequest request) {
        checkParameters(request);
        return tags.answer(
                request,
                () -> new Listing(
                        Arrays.stream(TileGrid.values())
                                .map(grid -> item(grid, language))
                                .toList(),
                        List.of(TileLink.of("self", TileAddresses.ofGrids(), TileLink.JSON, null))),
                "grids",
                OwnAddress.base(),
                language);
    }

    private Item item(TileGrid grid, Language language) {
        String title = about.title(grid, language);
        String there = TileAddresses.ofGrid(grid);
        return new Item(
                grid.id(),
                title,
                grid.registeredUri().orElse(there),
                grid.crs(),
                // The standard asks for self, and its test suite for item.
                List.of(
                        TileLink.of("self", there, TileLink.JSON, title),
                        TileLink.of("item", there, TileLink.JSON, title)));
    }

    @GetMapping(path = "/ogc/tileMatrixSets/{tileMatrixSetId}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TileMatrixSetView> one(@PathVariable String tileMatrixSetId, Language language, WebRequest request) {
        TileGrid grid = TilesetController.grid(tileMatrixSetId);
        checkParameters(request);
        return tags.answer(
                request, () -> TileMatrixSetView.of(grid, about.title(grid, language)), "grid", grid, language);
    }

    private static void checkParameters(WebRequest request) {
        KnownParameters.check(request, List.of(TileChoice.FORMAT));
        Parameters.oneOf(TileChoice.FORMAT, request.getParameter(TileChoice.FORMAT), "json", FORMATS);
    }
}
