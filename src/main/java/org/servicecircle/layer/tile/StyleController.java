package org.servicecircle.layer.tile;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
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

    /** The parameter that leaves names out. */
    static final String NAMES = "names";

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final TileExtent extent;
    private final TileAbout about;
    private final Description.Answers answers;

    StyleController(
            Snapshots snapshots,
            QuestionReader questions,
            TileExtent extent,
            TileAbout about,
            Description.Answers answers) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.extent = extent;
        this.about = about;
        this.answers = answers;
    }

    @GetMapping("/ogc/styles")
    ResponseEntity<Object> all(Language language, ServletWebRequest request) {
        checkParameters(request, List.of());
        List<Item> items = Arrays.stream(Style.values())
                .map(style -> item(style, language))
                .toList();
        return answers.of(
                request,
                language,
                new Description(
                        TileLink.JSON,
                        List.of(),
                        () -> new Listing(items, TileLink.ofList(TileAddresses.ofStyles())),
                        () -> page("styles", title(language), List.of(), null, Map.of("styles", items))));
    }

    private String title(Language language) {
        return about.say(language, "ogc.link.styles");
    }

    private Item item(Style style, Language language) {
        String title = title(style, language);
        String there = TileAddresses.ofStyle(style.id, null);
        return new Item(style.id, title, List.of(TileLink.of("stylesheet", there, TileLink.STYLE, title)));
    }

    private String title(Style style, Language language) {
        return about.say(language, "style." + style.id);
    }

    /** A style; what asks a question passes on how it was put. */
    @GetMapping("/ogc/styles/{styleId}")
    ResponseEntity<Object> one(@PathVariable String styleId, Language language, ServletWebRequest request) {
        Style style = Arrays.stream(Style.values())
                .filter(each -> each.id.equals(styleId))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.notFound("styleId", "unknown-style", Parameters.shortened(styleId)));
        List<String> known = new ArrayList<>(List.of(NAMES));
        known.addAll(style.coverage ? QuestionParameters.NAMES : List.of());
        checkParameters(request, known);
        boolean names = named(request);
        PlaceSnapshot snapshot = snapshots.current();
        Question question = style.coverage ? questions.read(TileChoice.asked(request), snapshot) : null;
        return answers.of(
                request,
                language,
                new Description(
                        TileLink.STYLE,
                        List.of(snapshot.facts()),
                        () -> write(style, snapshot, names, language, request),
                        () -> page(style, snapshot, question, language, request)));
    }

    private Description.Page page(
            Style style, PlaceSnapshot snapshot, Question question, Language language, WebRequest request) {
        String there = TileAddresses.ofStyle(style.id, TileChoice.of(List.of(), TileChoice.question(request)));
        return page(
                "style",
                title(style, language),
                List.of(new Description.Before("/styles?f=html", title(language))),
                question,
                Map.of(
                        "address", there,
                        "style", write(style, snapshot, language, request),
                        "legend",
                                ShadeLegend.of(
                                        style.coverage ? CoverageStyle.LAYERS : List.of(),
                                        style.palette,
                                        about,
                                        language),
                        "map", Map.of("style", there, "night", there, "grid", TileGrid.WEB_MERCATOR.id())));
    }

    private static Description.Page page(
            String template,
            String title,
            List<Description.Before> before,
            Question question,
            Map<String, Object> more) {
        return new Description.Page(template, title, null, before, question, more);
    }

    /** Whether names are wanted; they are unless the caller says no. */
    private static boolean named(WebRequest request) {
        String text = request.getParameter(NAMES);
        return Parameters.isMissing(text) || Parameters.flag(NAMES, text);
    }

    private MapStyle write(Style style, PlaceSnapshot snapshot, boolean names, Language language, WebRequest request) {
        MapStyle whole = write(style, snapshot, language, request);
        return names ? whole : whole.withoutNames();
    }

    private MapStyle write(Style style, PlaceSnapshot snapshot, Language language, WebRequest request) {
        double[] centre = extent.of(snapshot).map(StyleController::centre).orElse(null);
        return MapStyle.of(
                title(style, language),
                style.palette,
                centre,
                tileJson(TileChoice.of(BaseStyle.LAYERS, List.of())),
                tileJson(TileChoice.of(PlaceStyle.LAYERS, List.of())),
                style.coverage ? tileJson(TileChoice.of(CoverageStyle.LAYERS, TileChoice.question(request))) : null);
    }

    private static double[] centre(BoundingBox box) {
        return new double[] {(box.west() + box.east()) / 2, (box.south() + box.north()) / 2};
    }

    private static String tileJson(TileChoice choice) {
        return TileAddresses.of(choice).set(TileGrid.WEB_MERCATOR, "tilejson");
    }

    private static void checkParameters(WebRequest request, List<String> more) {
        KnownParameters.check(
                request,
                Stream.concat(Stream.of(TileChoice.FORMAT), more.stream()).toList());
        TileChoice.format(request);
    }
}
