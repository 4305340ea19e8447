package org.servicecircle.layer.ogc;

/** placeholder until formats are in. */
enum DownloadKind {
    GEOJSON("geojson", "application/geo+json", "GeoJSON");

    private final String code;
    private final String mediaType;
    private final String title;

    DownloadKind(String code, String mediaType, String title) {
        this.code = code;
        this.mediaType = mediaType;
        this.title = title;
    }

    String code() {
        return code;
    }

    String mediaType() {
        return mediaType;
    }

    String title() {
        return title;
    }
}
