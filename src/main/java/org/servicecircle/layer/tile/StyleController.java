package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Language;
import org.servicecircle.web.OwnAddress;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.servicecircle.web.Texts;
import org.servicecircle.web.VersionTags;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Styles in which other programs paint the tiles as the pages do. The paths stand in {@link TilePaths}. */
@RestController
@Hidden
class StyleController {

    /** All styles. */
    record Listing(List<Item> styles, List<TileLink> links) {}

    /** What the list says of a style. */
    record Item(String id, String title, List<TileLink> links) {}

    private enum Style {
        BASE("base", false, false),
        BASE_NIGHT("base-night", false, true),
        COVERAGE("coverage", true, false),
        COVERAGE_NIGHT("coverage-night", true, true);

        private final String id;
        private final boolean coverage;
        private final Palette palette;

        Style(String id, boolean coverage, boolean night) {
            this.id = id;
            this.coverage = coverage;
            this.palette = Palette.of(night);
        }
    }

    private static final List<String> FORMATS = List.of("json");

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final TileExtent extent;
    private final Texts texts;
    private final VersionTags tags;

    StyleController(Snapshots snapshots, QuestionReader questions, TileExtent extent, Texts texts, VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.extent = extent;
        this.texts = texts;
        this.tags = tags;
    }

    @GetMapping(path = "/ogc/styles", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing> all(Language language, WebRequest request) {
        checkParameters(request, List.of());
        String there = OwnAddress.base() + "/ogc/styles";
        return tags.answer(
                request,
                () -> new Listing(
                        Arrays.stream(Style.values())
                                .map(style -> item(style, there, language))
                                .toList(),
                        List.of(TileLink.of("self", there, TileLink.JSON, null))),
                "styles",
                there,
                language);
    }

    private Item item(Style style, String there, Language language) {
        String title = title(style, language);
        return new Item(
                style.id, title, List.of(TileLink.of("stylesheet", there + "/" + style.id, TileLink.STYLE, title)));
    }

    private String title(Style style, Language language) {
        return texts.say(language, "style." + style.id);
    }

    /** A style; what asks a question passes on how it was put. */
    @GetMapping("/ogc/styles/{styleId}")
    ResponseEntity<MapStyle> one(@PathVariable String styleId, Language language, WebRequest request) {
        Style style = Arrays.stream(Style.values())
                .filter(each -> each.id.equals(styleId))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.notFound("styleId", "unknown-style", Parameters.shortened(styleId)));
        checkParameters(request, style.coverage ? QuestionParameters.NAMES : List.of());
        PlaceSnapshot snapshot = snapshots.current();
        if (style.coverage) {
            questions.read(TileChoice.asked(request), snapshot);
        }
        MapStyle written = write(style, snapshot, language, request);
        String tag = tags.tag("style", style, snapshot.facts(), written.sources(), language);
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.valueOf(TileLink.STYLE))
                .body(written);
    }

    private MapStyle write(Style style, PlaceSnapshot snapshot, Language language, WebRequest request) {
        double[] centre = extent.of(snapshot).map(StyleController::centre).orElse(null);
        String base = tileJson(TileChoice.of(BaseStyle.LAYERS, List.of()));
        String coverage =
                style.coverage ? tileJson(TileChoice.of(CoverageStyle.LAYERS, TileChoice.question(request))) : null;
        return MapStyle.of(title(style, language), style.palette, centre, base, coverage);
    }

    private static double[] centre(BoundingBox box) {
        return new double[] {(box.west() + box.east()) / 2, (box.south() + box.north()) / 2};
    }

    private static String tileJson(TileChoice choice) {
        return TileAddresses.of(choice).set(TileGrid.WEB_MERCATOR, "tilejson");
    }

    private static void checkParameters(WebRequest request, List<String> more) {
        List<String> known = new ArrayList<>(List.of(TileChoice.FORMAT));
        known.addAll(more);
        KnownParameters.check(request, known);
        Parameters.oneOf(TileChoice.FORMAT, request.getParameter(TileChoice.FORMAT), "json", FORMATS);
    }
}
