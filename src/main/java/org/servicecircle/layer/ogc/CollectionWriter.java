package org.servicecircle.layer.ogc;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Describes collections. */
@Component
class CollectionWriter {

    private final LayerAbout about;

    CollectionWriter(LayerAbout about) {
        this.about = about;
    }

    CollectionView view(Layer layer, PlaceSnapshot snapshot, Language language) {
        return new CollectionView(
                layer.id(),
                about.title(layer, language),
                about.description(layer, language) + " " + about.statement(snapshot.facts(), language),
                about.attribution(),
                links(layer, language),
                new CollectionView.Extent(new CollectionView.Spatial(
                        List.of(about.box(snapshot)),
                        ReferenceParameter.addresses().get(0))),
                "feature",
                ReferenceParameter.addresses(),
                ReferenceParameter.addresses().get(0));
    }

    private List<Link> links(Layer layer, Language language) {
        String path = "/collections/" + layer.id();
        String title = about.title(layer, language);
        List<Link> links = new ArrayList<>(List.of(
                Link.to(path + "?f=json", "self", Form.JSON_TYPE, title),
                Link.to(path + "?f=html", "alternate", Form.HTML_TYPE, title),
                Link.to(path + "/items?f=json", "items", Form.GEO_JSON, about.say(language, "link.items")),
                Link.to(path + "/items?f=html", "items", Form.HTML_TYPE, about.say(language, "link.items.html")),
                Link.to(
                        path + "/queryables?f=json",
                        Link.QUERYABLES,
                        Form.SCHEMA_JSON,
                        about.say(language, "link.queryables")),
                Link.to(path + "/tiles?f=json", Link.TILES, Form.JSON_TYPE, about.say(language, "link.tiles"))));
        for (FeatureFormat format : FeatureFormat.values()) {
            links.add(Link.to(
                    path + "/download?f=" + format.code(),
                    "enclosure",
                    format.contentType(),
                    about.say(language, "link.download", format.title())));
        }
        return List.copyOf(links);
    }
}
