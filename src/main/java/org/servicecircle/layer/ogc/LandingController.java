package org.servicecircle.layer.ogc;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.layer.collection.Layers;
import org.servicecircle.layer.tile.TileConformance;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Where a client begins: the first page, what is conformed to, and the description of all resources. */
@Hidden
@RestController
class LandingController {

    private static final List<String> KNOWN = List.of("f");

    private final Snapshots snapshots;
    private final Layers layers;
    private final LayerAbout about;
    private final OgcAnswer answers;
    private final Pages pages;
    private final ApiDescription description;
    private final Crumbs crumbs;

    LandingController(
            Snapshots snapshots,
            Layers layers,
            LayerAbout about,
            OgcAnswer answers,
            Pages pages,
            ApiDescription description,
            Crumbs crumbs) {
        this.snapshots = snapshots;
        this.layers = layers;
        this.about = about;
        this.answers = answers;
        this.pages = pages;
        this.description = description;
        this.crumbs = crumbs;
    }

    /** The first page. */
    record Landing(String title, String description, String attribution, List<Link> links) {}

    /** What is conformed to. */
    record Conformance(List<String> conformsTo) {}

    @GetMapping({"/ogc", "/ogc/"})
    ResponseEntity<Object> landing(ServletWebRequest request, Language language) {
        KnownParameters.check(request, KNOWN);
        PlaceFacts facts = snapshots.current().facts();
        String title = about.say(language, "title", about.place(facts, language));
        return answers.of(
                request,
                language,
                Form.JSON_TYPE,
                List.of(facts),
                () -> new Landing(title, words(facts, language), about.attribution(), links(language)),
                () -> pages.page(
                        "landing",
                        new Pages.Head(language, facts, title, List.of(), Link.address("?f=json")),
                        Map.of("words", about.say(language, "description"), "layers", summaries(language))));
    }

    /** A layer in the list of the first page. */
    record Summary(String href, String title, String description) {}

    private List<Summary> summaries(Language language) {
        return layers.all().stream()
                .map(layer -> new Summary(
                        Link.address("/collections/" + layer.id()),
                        about.title(layer, language),
                        about.description(layer, language)))
                .toList();
    }

    private String words(PlaceFacts facts, Language language) {
        return about.say(language, "description") + " " + about.statement(facts, language);
    }

    private List<Link> links(Language language) {
        return List.of(
                Link.to("?f=json", "self", Form.JSON_TYPE, about.say(language, "link.self")),
                Link.to("?f=html", "alternate", Form.HTML_TYPE, about.say(language, "link.html")),
                Link.to("/api?f=json", "service-desc", Form.OPEN_API, about.say(language, "link.api")),
                Link.to("/api?f=html", "service-doc", Form.HTML_TYPE, about.say(language, "link.api.html")),
                Link.to("/conformance?f=json", "conformance", Form.JSON_TYPE, about.say(language, "link.conformance")),
                Link.to("/collections?f=json", "data", Form.JSON_TYPE, about.say(language, "link.data")),
                Link.to("/collections?f=html", "data", Form.HTML_TYPE, about.say(language, "link.data")),
                Link.to("/tiles?f=json", Link.TILES, Form.JSON_TYPE, about.say(language, "link.tiles")),
                Link.to("/tileMatrixSets?f=json", Link.GRIDS, Form.JSON_TYPE, about.say(language, "link.grids")),
                Link.to("/styles?f=json", "styles", Form.JSON_TYPE, about.say(language, "link.styles")));
    }

    @GetMapping("/ogc/conformance")
    ResponseEntity<Object> conformance(ServletWebRequest request, Language language) {
        KnownParameters.check(request, KNOWN);
        PlaceFacts facts = snapshots.current().facts();
        List<String> classes = new ArrayList<>(FeatureConformance.CLASSES);
        classes.addAll(TileConformance.CLASSES);
        return answers.of(
                request,
                language,
                Form.JSON_TYPE,
                List.of(),
                () -> new Conformance(classes),
                () -> pages.page(
                        "conformance",
                        new Pages.Head(
                                language,
                                facts,
                                about.say(language, "link.conformance"),
                                crumbs.home(facts, language),
                                Link.address("/conformance?f=json")),
                        Map.of("classes", classes)));
    }

    @GetMapping("/ogc/api")
    ResponseEntity<Object> api(ServletWebRequest request, Language language) {
        KnownParameters.check(request, KNOWN);
        PlaceFacts facts = snapshots.current().facts();
        return answers.of(
                request,
                language,
                Form.OPEN_API,
                List.of(facts),
                () -> description.json(facts, language),
                () -> pages.page(
                        "api",
                        new Pages.Head(
                                language,
                                facts,
                                about.say(language, "link.api.html"),
                                crumbs.home(facts, language),
                                Link.address("/api?f=json")),
                        Map.of("paths", description.paths(facts, language))));
    }
}
