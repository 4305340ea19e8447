package org.servicecircle.layer.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecircle.web.OwnAddress;

/**
 * A link from one resource to another.
 *
 * @param href whole address
 * @param rel what the other is to this one
 * @param type its media type
 * @param title in the caller's language; absent where the relation says it all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Link(String href, String rel, String type, String title) {

    static final String QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";
    static final String TILES = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
    static final String GRIDS = "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes";

    /** A link to a path under {@code /ogc}, which begins with a slash or is empty. */
    static Link to(String path, String rel, String type, String title) {
        return new Link(address(path), rel, type, title);
    }

    /** The whole address of a path under {@code /ogc}. */
    static String address(String path) {
        return OwnAddress.base() + "/ogc" + path;
    }

    /** A path with parameters, every one encoded; those that are null are left out. */
    static String withParameters(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
