package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Defines the grids that tiles are cut in. The paths stand in {@link TilePaths}. */
@RestController
@Hidden
class TileMatrixSetController {

    /** All grids. */
    record Listing(List<Item> tileMatrixSets, List<TileLink> links) {}

    /** What the list says of a grid. */
    record Item(String id, String title, String uri, String crs, List<TileLink> links) {}

    private final TileAbout about;
    private final Description.Answers answers;

    TileMatrixSetController(TileAbout about, Description.Answers answers) {
        this.about = about;
        this.answers = answers;
    }

    @GetMapping("/ogc/tileMatrixSets")
    ResponseEntity<Object> all(Language language, ServletWebRequest request) {
        checkParameters(request);
        List<Item> items = Arrays.stream(TileGrid.values())
                .map(grid -> item(grid, language))
                .toList();
        return answers.of(
                request,
                language,
                new Description(
                        TileLink.JSON,
                        List.of(),
                        () -> new Listing(items, TileLink.ofList(TileAddresses.ofGrids())),
                        () -> page("grids", about.say(language, "ogc.link.grids"), List.of(), Map.of("grids", items))));
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

    @GetMapping("/ogc/tileMatrixSets/{tileMatrixSetId}")
    ResponseEntity<Object> one(@PathVariable String tileMatrixSetId, Language language, ServletWebRequest request) {
        TileGrid grid = TilesetController.grid(tileMatrixSetId);
        checkParameters(request);
        TileMatrixSetView view = TileMatrixSetView.of(grid, about.title(grid, language));
        return answers.of(
                request,
                language,
                new Description(TileLink.JSON, List.of(), () -> view, () -> page(grid, view, language)));
    }

    private Description.Page page(TileGrid grid, TileMatrixSetView view, Language language) {
        return page(
                "grid",
                grid.id(),
                List.of(new Description.Before("/tileMatrixSets?f=html", about.say(language, "ogc.link.grids"))),
                Map.of(
                        "grid", view,
                        "registered", grid.registeredUri().isPresent(),
                        "cell",
                                about.say(
                                        language,
                                        "ogc.page.cell-" + (grid == TileGrid.WEB_MERCATOR ? "metres" : "degrees")),
                        "axes", String.join(", ", view.orderedAxes()),
                        "origin", origin(view),
                        "levels", LevelRow.of(view)));
    }

    private static String origin(TileMatrixSetView view) {
        return view.tileMatrices().get(0).pointOfOrigin().stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(", "));
    }

    private static Description.Page page(
            String template, String title, List<Description.Before> before, Map<String, Object> more) {
        return new Description.Page(template, title, null, before, null, more);
    }

    private static void checkParameters(ServletWebRequest request) {
        KnownParameters.check(request, List.of(TileChoice.FORMAT));
        TileChoice.format(request);
    }
}
