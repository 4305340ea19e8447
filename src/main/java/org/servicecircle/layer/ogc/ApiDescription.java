package org.servicecircle.layer.ogc;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.collection.Layers;
import org.servicecircle.layer.tile.TilePaths;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** The OpenAPI 3.0 description of everything under {@code /ogc}: GIS clients know no newer one. */
@Component
class ApiDescription {

    private static final String VERSION = "1.0.0";

    private final Layers layers;
    private final LayerAbout about;

    ApiDescription(Layers layers, LayerAbout about) {
        this.layers = layers;
        this.about = about;
    }

    /** A path with what it gives, for people. */
    record PathView(String method, String path, String summary) {}

    List<PathView> paths(PlaceFacts facts, Language language) {
        return api(facts, language).getPaths().entrySet().stream()
                .map(entry -> new PathView(
                        "GET",
                        "/ogc" + entry.getKey(),
                        entry.getValue().getGet().getSummary()))
                .toList();
    }

    /** The whole description, as JSON. */
    String json(PlaceFacts facts, Language language) {
        return Json.pretty(api(facts, language));
    }

    private OpenAPI api(PlaceFacts facts, Language language) {
        Paths paths = new Paths();
        ApiPaths described = new ApiPaths(about, language);
        described.general().forEach(paths::addPathItem);
        for (Layer layer : layers.all()) {
            described.of(layer).forEach(paths::addPathItem);
        }
        TilePaths.all().forEach(paths::addPathItem);
        return new OpenAPI()
                .openapi("3.0.3")
                .info(new Info()
                        .title(about.say(language, "title", about.place(facts, language)))
                        .description(about.say(language, "description") + " " + about.statement(facts, language))
                        .version(VERSION)
                        .license(new License().name(about.attribution())))
                .addServersItem(new Server().url(Link.address("")))
                .paths(paths)
                .components(new Components().schemas(ApiSchemas.all()));
    }
}
