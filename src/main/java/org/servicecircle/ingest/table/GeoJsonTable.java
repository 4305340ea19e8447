package org.servicecircle.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON feature collection (RFC 7946), read feature by feature. */
record GeoJsonTable(String name, Resource file) implements Table {

    /** A feature of multipolygons needs 8; deeper nesting is refused before anything recurses into it. */
    private static final int DEEPEST_NESTING = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .build())
                    // NaN is no JSON, but a row with it deserves a better answer than "damaged file".
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    @Override
    public Optional<TableKind> guessKind() throws IOException {
        boolean[] polygons = new boolean[1];
        Set<String> columns = first(polygons);
        return TableKind.guess(name, columns, polygons[0]);
    }

    @Override
    public Set<String> columns() throws IOException {
        return first(new boolean[1]);
    }

    private Set<String> first(boolean[] polygons) throws IOException {
        Set<String> columns = new HashSet<>();
        try (InputStream bytes = file.getInputStream();
                JsonParser parser = MAPPER.createParser(bytes)) {
            if (toFeatures(parser) && parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode feature = parser.readValueAsTree();
                feature.path("properties").propertyNames().forEach(key -> columns.add(Columns.canonical(key)));
                String type = feature.path("geometry").path("type").asString("");
                polygons[0] = type.endsWith("Polygon");
                if ("Point".equals(type)) {
                    columns.addAll(Set.of("lon", "lat"));
                }
            }
        } catch (JacksonException damaged) {
            throw damaged(damaged);
        }
        return columns;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        try (InputStream bytes = file.getInputStream();
                JsonParser parser = MAPPER.createParser(bytes)) {
            if (!toFeatures(parser)) {
                throw new UnreadableTableException(name, "不是 GeoJSON 要素集合", "not a GeoJSON FeatureCollection");
            }
            long number = 0;
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                hand(parser.readValueAsTree(), ++number, sink);
            }
            readToEnd(parser);
        } catch (JacksonException damaged) {
            throw damaged(damaged);
        }
    }

    private void hand(JsonNode feature, long number, RowSink sink) {
        Map<String, String> cells = new HashMap<>();
        String id = feature.path("id").asString("");
        if (!id.isBlank()) {
            cells.put("ref", id.strip());
        }
        feature.path("properties").properties().forEach(property -> {
            String cell = text(property.getValue()).strip();
            if (!cell.isEmpty()) {
                cells.put(Columns.canonical(property.getKey()), cell);
            }
        });
        try {
            Geometry geometry = GeoJsonGeometry.read(feature.path("geometry"));
            sink.row(new Row(name, number, cells, geometry));
        } catch (BadGeometryException bad) {
            sink.reject(new Reject(name, number, "geometry", bad.code(), bad.getMessage()));
        }
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }

    /** Moves to the array of features; false if there is none. */
    private static boolean toFeatures(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = "features".equals(parser.currentName());
            JsonToken value = parser.nextToken();
            if (features) {
                return value == JsonToken.START_ARRAY;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** What follows the features must be sound too, or the file was cut off. */
    private static void readToEnd(JsonParser parser) {
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private UnreadableTableException damaged(JacksonException cause) {
        UnreadableTableException damaged = new UnreadableTableException(
                name, "JSON 格式有误或嵌套过深", "not well-formed JSON, or nested too deep: " + cause.getOriginalMessage());
        damaged.initCause(cause);
        return damaged;
    }
}
