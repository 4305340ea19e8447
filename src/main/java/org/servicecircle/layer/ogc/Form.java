package org.servicecircle.layer.ogc;

import java.util.List;
import java.util.Locale;
import org.servicecircle.web.Parameters;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The forms in which a resource is given. */
enum Form {
    JSON,
    HTML;

    static final String GEO_JSON = "application/geo+json";
    static final String SCHEMA_JSON = "application/schema+json";
    static final String OPEN_API = "application/vnd.oai.openapi+json;version=3.0";
    static final String HTML_TYPE = "text/html";
    static final String JSON_TYPE = "application/json";

    /** The form that {@code f} names, else the one that {@code Accept} prefers: a page for who asks for pages. */
    static Form of(String f, String accept) {
        if (!Parameters.isMissing(f)) {
            return valueOf(Parameters.oneOf("f", f, null, codes()).toUpperCase(Locale.ROOT));
        }
        return prefersPage(accept) ? HTML : JSON;
    }

    static List<String> codes() {
        return List.of("json", "html");
    }

    private static boolean prefersPage(String accept) {
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return quality(wanted, MediaType.TEXT_HTML)
                    > Math.max(
                            quality(wanted, MediaType.APPLICATION_JSON),
                            quality(wanted, MediaType.parseMediaType(GEO_JSON)));
        } catch (InvalidMediaTypeException notMediaTypes) {
            return false;
        }
    }

    /** Of the most telling range that includes the type; 0 where none does. */
    private static double quality(List<MediaType> wanted, MediaType type) {
        return wanted.stream()
                .filter(range -> range.includes(type))
                .max(java.util.Comparator.comparingInt(Form::precision))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int precision(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
