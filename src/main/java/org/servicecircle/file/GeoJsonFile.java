package org.servicecircle.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.geo.OutputReference;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes features as GeoJSON (RFC 7946), which knows only WGS-84. Other references are told by the member {@code crs} of
 * GeoJSON 2008, which GDAL and QGIS still follow. GCJ-02 and BD-09 are told there as a local system, so that no program
 * that looks takes them for WGS-84, and by the member {@code datum}.
 */
final class GeoJsonFile {

    private static final JsonFactory JSON = new JsonFactory();

    /** GDAL 3.6 takes null, which GeoJSON 2008 has for "none may be assumed", for WGS-84 all the same. */
    private static final String SHIFTED = "LOCAL_CS[\"%s (shifted)\",UNIT[\"degree\",0.0174532925199433]]";

    private GeoJsonFile() {}

    static void write(FeatureTable table, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out);
                Stream<Feature> rows = table.rows()) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            head(json, table);
            json.writeArrayPropertyStart("features");
            Envelope extent = features(json, table, rows.iterator());
            json.writeEndArray();
            box(json, extent);
            json.writeEndObject();
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        } catch (JacksonException fault) {
            throw new IllegalStateException("could not write GeoJSON", fault);
        }
    }

    private static void head(JsonGenerator json, FeatureTable table) {
        json.writeStringProperty("name", table.layerName());
        json.writeStringProperty("title", table.title());
        reference(json, table.reference());
        json.writeObjectPropertyStart("about");
        table.facts().forEach(fact -> json.writeStringProperty(fact.code(), fact.text()));
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, OutputReference reference) {
        if (reference.epsg().isEmpty()) {
            json.writeStringProperty("datum", reference.label());
            crs(json, SHIFTED.formatted(reference.label()));
        } else if (reference.epsg().getAsInt() != OutputReference.CRS84.epsg().getAsInt()) {
            crs(json, "urn:ogc:def:crs:EPSG::" + reference.epsg().getAsInt());
        }
    }

    private static void crs(JsonGenerator json, String name) {
        json.writeObjectPropertyStart("crs");
        json.writeStringProperty("type", "name");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("name", name);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static Envelope features(JsonGenerator json, FeatureTable table, Iterator<Feature> rows) {
        List<Field> fields = table.fields().stream().map(TitledField::field).toList();
        Envelope extent = new Envelope();
        while (rows.hasNext()) {
            Feature feature = rows.next();
            extent.expandToInclude(feature.geometry().getEnvelopeInternal());
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            json.writeStringProperty("id", feature.id());
            json.writeName("geometry");
            GeoJson.writeGeometry(json, feature.geometry(), false);
            json.writeName("properties");
            GeoJson.writeProperties(json, fields, feature.values());
            json.writeEndObject();
        }
        return extent;
    }

    /** At the end, since only then it is known. */
    private static void box(JsonGenerator json, Envelope extent) {
        if (extent.isNull()) {
            return;
        }
        json.writeArrayPropertyStart("bbox");
        json.writeNumber(extent.getMinX());
        json.writeNumber(extent.getMinY());
        json.writeNumber(extent.getMaxX());
        json.writeNumber(extent.getMaxY());
        json.writeEndArray();
    }
}
