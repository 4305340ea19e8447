package org.servicecircle.layer.ogc;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.collection.Layers;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Which collections there are, and what can be asked of each. */
@Hidden
@RestController
class CollectionController {

    private static final List<String> KNOWN = List.of("f");

    private final Snapshots snapshots;
    private final Layers layers;
    private final LayerAbout about;
    private final CollectionWriter writer;
    private final QueryablesWriter queryables;
    private final OgcAnswer answers;
    private final Pages pages;
    private final Crumbs crumbs;

    CollectionController(
            Snapshots snapshots,
            Layers layers,
            LayerAbout about,
            CollectionWriter writer,
            QueryablesWriter queryables,
            OgcAnswer answers,
            Pages pages,
            Crumbs crumbs) {
        this.snapshots = snapshots;
        this.layers = layers;
        this.about = about;
        this.writer = writer;
        this.queryables = queryables;
        this.answers = answers;
        this.pages = pages;
        this.crumbs = crumbs;
    }

    @GetMapping("/ogc/collections")
    ResponseEntity<Object> collections(ServletWebRequest request, Language language) {
        KnownParameters.check(request, KNOWN);
        PlaceSnapshot snapshot = snapshots.current();
        PlaceFacts facts = snapshot.facts();
        String title = about.say(language, "link.data");
        List<CollectionView> all = layers.all().stream()
                .map(layer -> writer.view(layer, snapshot, language))
                .toList();
        return answers.of(
                request,
                language,
                Form.JSON_TYPE,
                List.of(facts),
                () -> new CollectionView.Collections(
                        List.of(
                                Link.to("/collections?f=json", "self", Form.JSON_TYPE, title),
                                Link.to("/collections?f=html", "alternate", Form.HTML_TYPE, title)),
                        all),
                () -> pages.page(
                        "collections",
                        new Pages.Head(
                                language,
                                facts,
                                title,
                                crumbs.home(facts, language),
                                Link.address("/collections?f=json")),
                        Map.of("collections", all)));
    }

    @GetMapping("/ogc/collections/{id}")
    ResponseEntity<Object> collection(@PathVariable String id, ServletWebRequest request, Language language) {
        KnownParameters.check(request, KNOWN);
        Layer layer = layers.get(id);
        PlaceSnapshot snapshot = snapshots.current();
        PlaceFacts facts = snapshot.facts();
        CollectionView view = writer.view(layer, snapshot, language);
        return answers.of(
                request,
                language,
                Form.JSON_TYPE,
                List.of(facts),
                () -> view,
                () -> pages.page(
                        "collection",
                        new Pages.Head(
                                language,
                                facts,
                                view.title(),
                                crumbs.collections(facts, language),
                                Link.address("/collections/" + id + "?f=json")),
                        Map.of(
                                "collection", view,
                                "items", Link.address("/collections/" + id + "/items?f=html"),
                                "tiles", Link.address("/collections/" + id + "/tiles?f=html"),
                                "downloads",
                                        view.links().stream()
                                                .filter(link -> "enclosure".equals(link.rel()))
                                                .toList(),
                                "fields", queryables.list(layer, language),
                                "box", view.extent().spatial().bbox().get(0))));
    }

    @GetMapping("/ogc/collections/{id}/queryables")
    ResponseEntity<Object> queryables(@PathVariable String id, ServletWebRequest request, Language language) {
        KnownParameters.check(request, KNOWN);
        Layer layer = layers.get(id);
        PlaceFacts facts = snapshots.current().facts();
        String title = about.say(language, "link.queryables");
        return answers.of(
                request,
                language,
                Form.SCHEMA_JSON,
                List.of(facts),
                () -> queryables.schema(layer, language),
                () -> pages.page(
                        "queryables",
                        new Pages.Head(
                                language,
                                facts,
                                title,
                                crumbs.collection(layer, facts, language),
                                Link.address("/collections/" + id + "/queryables?f=json")),
                        Map.of("fields", queryables.list(layer, language))));
    }
}
