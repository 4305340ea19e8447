package org.servicecircle.layer.ogc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.layer.collection.Layers;
import org.servicecircle.layer.tile.Description;
import org.servicecircle.web.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives descriptions of tiles in the forms, and with the pages, in which features are given. */
@Component
class TileDescriptions implements Description.Answers {

    private final Snapshots snapshots;
    private final Layers layers;
    private final OgcAnswer answers;
    private final Pages pages;
    private final Crumbs crumbs;
    private final QuestionForm form;

    TileDescriptions(
            Snapshots snapshots, Layers layers, OgcAnswer answers, Pages pages, Crumbs crumbs, QuestionForm form) {
        this.snapshots = snapshots;
        this.layers = layers;
        this.answers = answers;
        this.pages = pages;
        this.crumbs = crumbs;
        this.form = form;
    }

    @Override
    public ResponseEntity<Object> of(ServletWebRequest request, Language language, Description description) {
        if (OgcAnswer.form(request) == Form.JSON) {
            // Definitions of grids and styles have no member for links.
            String page = Link.address(Addresses.same(request.getRequest(), Map.of("f", "html")));
            request.getResponse()
                    .addHeader(
                            HttpHeaders.LINK, "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(page, Form.HTML_TYPE));
        }
        return answers.of(
                request,
                language,
                description.type(),
                description.version(),
                description.json(),
                () -> page(request, language, description.page().get()));
    }

    @Override
    public ResponseEntity<Object> json(ServletWebRequest request, Language language, Description description) {
        return answers.json(request, language, description.type(), description.version(), description.json());
    }

    private String page(ServletWebRequest request, Language language, Description.Page page) {
        PlaceSnapshot snapshot = snapshots.current();
        PlaceFacts facts = snapshot.facts();
        Map<String, Object> more = new HashMap<>(page.more());
        if (page.question() != null) {
            more.put("question", form.of(page.question(), request.getRequest(), language));
        }
        return pages.page(
                page.template(),
                new Pages.Head(
                        language,
                        facts,
                        page.title(),
                        before(page, facts, language),
                        Link.address(Addresses.same(request.getRequest(), Map.of("f", "json")))),
                more);
    }

    private List<Pages.Crumb> before(Description.Page page, PlaceFacts facts, Language language) {
        List<Pages.Crumb> all = new ArrayList<>(
                page.collection() == null
                        ? crumbs.home(facts, language)
                        : crumbs.collection(layers.get(page.collection()), facts, language));
        page.before().forEach(each -> all.add(new Pages.Crumb(Link.address(each.path()), each.title())));
        return all;
    }
}
