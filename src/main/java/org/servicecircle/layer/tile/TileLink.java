package org.servicecircle.layer.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A link of a resource.
 *
 * @param href whole, or with variables in braces where {@code templated}
 * @param type media type of what is there
 * @param templated true for a template, else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TileLink(String href, String rel, String type, String title, Boolean templated) {

    static final String JSON = "application/json";
    static final String HTML = "text/html";
    static final String TILE_JSON = "application/vnd.mapbox.tile+json";
    static final String STYLE = "application/vnd.mapbox.style+json";

    private static final String OGC = "http://www.opengis.net/def/rel/ogc/1.0/";

    /** Relation of a tile set, or of a list of them, to the definition of its grid. */
    static final String TILING_SCHEME = OGC + "tiling-scheme";

    /** Relation of a layer to its collection. */
    static final String GEODATA = OGC + "geodata";

    static TileLink of(String rel, String href, String type, String title) {
        return new TileLink(href, rel, type, title, null);
    }

    /** From a list to itself and to its page. */
    static List<TileLink> ofList(String href) {
        return List.of(of("self", href, JSON, null), of("alternate", href + "?f=html", HTML, null));
    }

    static TileLink template(String rel, String href, String type, String title) {
        return new TileLink(href, rel, type, title, true);
    }
}
