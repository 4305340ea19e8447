package org.servicecircle.layer.ogc;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.collection.Layers;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The features of a collection. */
@Hidden
@RestController
class ItemsController {

    /** Features that are given when the caller names no limit. */
    static final int BY_DEFAULT = 100;
    /** Features that one answer gives at most; more is cut to it. */
    static final int MOST = 10_000;

    private static final List<String> PAGING = List.of("f", "limit", "offset");

    private final Snapshots snapshots;
    private final Layers layers;
    private final OgcAnswer answers;
    private final ItemsWriter json;
    private final FinishedPages finished;
    private final ItemsPages pages;

    ItemsController(
            Snapshots snapshots,
            Layers layers,
            OgcAnswer answers,
            ItemsWriter json,
            FinishedPages finished,
            ItemsPages pages) {
        this.snapshots = snapshots;
        this.layers = layers;
        this.answers = answers;
        this.json = json;
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping("/ogc/collections/{id}/items")
    void items(@PathVariable String id, ServletWebRequest request, Language language) throws IOException {
        Layer layer = layers.get(id);
        PlaceFacts facts = snapshots.current().facts();
        OutputReference reference = ReferenceParameter.read("crs", request.getParameter("crs"));
        ItemsQuery query = ItemsQuery.read(layer, request.getRequest(), PAGING, reference);
        int offset = Parameters.integerFrom("offset", request.getParameter("offset"), 0, 0);
        int limit = Math.min(MOST, Parameters.integerFrom("limit", request.getParameter("limit"), BY_DEFAULT, 1));
        Form form = OgcAnswer.form(request);
        if (answers.isHeld(request, form, language, query.content().version())) {
            return;
        }
        ItemsPart part = new ItemsPart(query, offset, limit, facts, language);
        if (form == Form.HTML) {
            OgcAnswer.sendPage(request, language, pages.items(part, request.getRequest()));
        } else {
            OgcAnswer.begin(request, language, Form.GEO_JSON);
            contentReference(request, reference);
            finished.write(part, request.getRequest(), request.getResponse().getOutputStream());
        }
    }

    @GetMapping("/ogc/collections/{id}/items/{featureId}")
    void item(@PathVariable String id, @PathVariable String featureId, ServletWebRequest request, Language language)
            throws IOException {
        Layer layer = layers.get(id);
        PlaceFacts facts = snapshots.current().facts();
        ItemQuery query = ItemQuery.read(layer, featureId, request.getRequest());
        Form form = OgcAnswer.form(request);
        if (answers.isHeld(request, form, language, query.content().version())) {
            return;
        }
        if (form == Form.HTML) {
            OgcAnswer.sendPage(request, language, pages.item(query, facts, language, request.getRequest()));
        } else {
            OgcAnswer.begin(request, language, Form.GEO_JSON);
            contentReference(request, query.reference());
            json.write(query, facts, request.getRequest(), request.getResponse().getOutputStream());
        }
    }

    private static void contentReference(ServletWebRequest request, OutputReference reference) {
        request.getResponse().setHeader("Content-Crs", "<" + reference.uri() + ">");
    }
}
