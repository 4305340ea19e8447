package org.servicecircle.layer.ogc;

import java.util.List;

/** What of OGC API – Features and of CQL2 this server keeps to. */
final class FeatureConformance {

    private static final String COMMON = "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/";
    private static final String FEATURES = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
    private static final String SYSTEMS = "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/";
    private static final String FILTER = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/";
    private static final String CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/";

    static final List<String> CLASSES = List.of(
            COMMON + "core",
            COMMON + "landing-page",
            COMMON + "json",
            COMMON + "html",
            COMMON + "oas30",
            FEATURES + "core",
            FEATURES + "geojson",
            FEATURES + "html",
            FEATURES + "oas30",
            SYSTEMS + "crs",
            FILTER + "queryables",
            FILTER + "queryables-query-parameters",
            FILTER + "filter",
            FILTER + "features-filter",
            CQL2 + "cql2-text",
            CQL2 + "cql2-json",
            CQL2 + "basic-cql2",
            CQL2 + "advanced-comparison-operators",
            CQL2 + "case-insensitive-comparison",
            CQL2 + "basic-spatial-functions",
            CQL2 + "basic-spatial-functions-plus",
            CQL2 + "spatial-functions",
            CQL2 + "temporal-functions",
            CQL2 + "property-property");

    private FeatureConformance() {}
}
