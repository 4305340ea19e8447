package org.servicecircle.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code service-circle.raster}: a tile server whose pictures lie beneath the map. Without a URL, as
 * shipped, there is none, and pages load nothing from elsewhere.
 *
 * @param url address of a tile, with {@code {z}}, {@code {x}} and {@code {y}}; null or blank for none
 * @param attribution who made the pictures, shown on the map; needed with a URL
 * @param maxZoom deepest zoom that the server draws, 0 to {@value #MOST_ZOOM}
 * @param datum of the pictures: WGS84, CGCS2000, GCJ02 or BD09
 */
@ConfigurationProperties("service-circle.raster")
public record RasterSettings(
        String url,
        String attribution,
        @DefaultValue("18") int maxZoom,
        @DefaultValue("WGS84") String datum) {

    private static final int MOST_ZOOM = 24;
    private static final List<String> PLACES = List.of("{z}", "{x}", "{y}");
    private static final List<String> DATUMS = List.of("WGS84", "CGCS2000", "GCJ02", "BD09");

    /**
     * Checks the settings of a tile server.
     *
     * @throws IllegalArgumentException saying which setting cannot be used, and why
     */
    public RasterSettings {
        url = url == null || url.isBlank() ? null : url.strip();
        datum = datum.toUpperCase(Locale.ROOT).replace("-", "");
        if (url != null) {
            originOf(url);
            if (attribution == null || attribution.isBlank()) {
                throw new IllegalArgumentException(
                        "service-circle.raster.attribution must say whose pictures these are: " + url);
            }
        }
        if (maxZoom < 0 || maxZoom > MOST_ZOOM) {
            throw new IllegalArgumentException(
                    "service-circle.raster.max-zoom must be from 0 to " + MOST_ZOOM + ", but is " + maxZoom);
        }
        if (!DATUMS.contains(datum)) {
            throw new IllegalArgumentException(
                    "service-circle.raster.datum must be one of " + String.join(", ", DATUMS) + ", but is " + datum);
        }
    }

    /** Whether there is a tile server. */
    public boolean isSet() {
        return url != null;
    }

    /** Scheme, host and port from which browsers load the pictures; empty when there is no tile server. */
    Optional<String> origin() {
        return Optional.ofNullable(url).map(RasterSettings::originOf);
    }

    private static String originOf(String url) {
        String example = url;
        for (String place : PLACES) {
            if (!url.contains(place)) {
                throw unusable(url, "lacks " + place);
            }
            example = example.replace(place, "1");
        }
        try {
            URI tile = new URI(example);
            boolean web = "http".equalsIgnoreCase(tile.getScheme()) || "https".equalsIgnoreCase(tile.getScheme());
            if (!web || tile.getHost() == null || tile.getUserInfo() != null) {
                throw unusable(url, "is no http or https address of a host");
            }
            String port = tile.getPort() < 0 ? "" : ":" + tile.getPort();
            return tile.getScheme().toLowerCase(Locale.ROOT) + "://" + tile.getHost() + port;
        } catch (URISyntaxException noAddress) {
            throw unusable(url, "is no address");
        }
    }

    private static IllegalArgumentException unusable(String url, String why) {
        return new IllegalArgumentException("service-circle.raster.url " + why + ": " + url
                + ". Write it like https://tiles.example/{z}/{x}/{y}.png, or leave it empty for none.");
    }
}
