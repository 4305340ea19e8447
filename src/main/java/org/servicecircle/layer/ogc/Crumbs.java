package org.servicecircle.layer.ogc;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** The way from the first page to another. */
@Component
class Crumbs {

    private final LayerAbout about;

    Crumbs(LayerAbout about) {
        this.about = about;
    }

    List<Pages.Crumb> home(PlaceFacts facts, Language language) {
        return List.of(
                new Pages.Crumb(Link.address("?f=html"), about.say(language, "title", about.place(facts, language))));
    }

    List<Pages.Crumb> collections(PlaceFacts facts, Language language) {
        return with(home(facts, language), "/collections", about.say(language, "link.data"));
    }

    List<Pages.Crumb> collection(Layer layer, PlaceFacts facts, Language language) {
        return with(collections(facts, language), "/collections/" + layer.id(), about.title(layer, language));
    }

    List<Pages.Crumb> items(Layer layer, PlaceFacts facts, Language language) {
        return with(
                collection(layer, facts, language),
                "/collections/" + layer.id() + "/items",
                about.say(language, "link.items.html"));
    }

    private static List<Pages.Crumb> with(List<Pages.Crumb> before, String path, String title) {
        List<Pages.Crumb> all = new ArrayList<>(before);
        all.add(new Pages.Crumb(Link.address(path + "?f=html"), title));
        return all;
    }
}
