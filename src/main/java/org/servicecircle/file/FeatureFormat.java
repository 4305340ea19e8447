package org.servicecircle.file;

import java.util.Arrays;
import java.util.List;
import org.servicecircle.web.Parameters;

/** The formats in which features are handed on. */
public enum FeatureFormat implements FileType {
    GEOJSON("geojson", "GeoJSON", "application/geo+json", "geojson"),
    GEOPACKAGE("gpkg", "GeoPackage", "application/geopackage+sqlite3", "gpkg"),
    /** The extension by which GDAL and QGIS open it without unpacking. */
    SHAPEFILE("shp", "Shapefile (ZIP)", "application/zip", "shp.zip"),
    FLATGEOBUF("fgb", "FlatGeobuf", "application/vnd.flatgeobuf", "fgb"),
    CSV("csv", "CSV", "text/csv;charset=UTF-8", "csv"),
    XLSX("xlsx", "Excel", FileKind.XLSX.contentType(), "xlsx");

    private final String code;
    private final String title;
    private final String contentType;
    private final String extension;

    FeatureFormat(String code, String title, String contentType, String extension) {
        this.code = code;
        this.title = title;
        this.contentType = contentType;
        this.extension = extension;
    }

    /**
     * The format that an address asks for; GeoJSON where it asks for none.
     *
     * @throws org.servicecircle.web.ProblemException 400 naming the formats there are
     */
    public static FeatureFormat read(String f) {
        List<String> known = Arrays.stream(values()).map(FeatureFormat::code).toList();
        return values()[known.indexOf(Parameters.oneOf("f", f, GEOJSON.code, known))];
    }

    /** Names it in an address. */
    public String code() {
        return code;
    }

    /** Names it to people, in any language. */
    public String title() {
        return title;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public String extension() {
        return extension;
    }
}
