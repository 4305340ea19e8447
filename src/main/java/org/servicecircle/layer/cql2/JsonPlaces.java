package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Reads the places of a filter as JSON: the property {@code geometry}, GeoJSON and {@code bbox}. Heights are left out. */
final class JsonPlaces {

    private static final int FLAT = 2;
    private static final int HIGH = 3;

    private final Checks checks;
    private final PlaceBuilder builder;

    JsonPlaces(Checks checks) {
        this.checks = checks;
        builder = new PlaceBuilder(checks.context().reference());
    }

    static boolean isGeometry(JsonNode node) {
        return node.size() == 1
                && FilterContext.GEOMETRY.equals(node.path("property").asString(""));
    }

    Shape shape(JsonNode node, String where) {
        checks.count(where);
        if (isGeometry(node)) {
            return new Shape.Own();
        }
        if (JsonNodes.has(node, "bbox") && !JsonNodes.has(node, "type")) {
            JsonNodes.requireOnly(node, where, "bbox");
            return builder.given(
                    builder.box(list(node.path("bbox"), where + "/bbox", JsonNodes::number), where), where);
        }
        return builder.given(literal(node, where), where);
    }

    private Geometry literal(JsonNode node, String where) {
        if (!node.path("type").isString()) {
            throw JsonNodes.refused(node, where, "filter-place-expected");
        }
        String type = node.path("type").asString();
        if (type.equals("GeometryCollection")) {
            return collection(node, where);
        }
        JsonNodes.requireOnly(node, where, "type", "coordinates", "bbox");
        JsonNode inside = node.path("coordinates");
        String at = where + "/coordinates";
        return switch (type) {
            case "Point" -> point(inside, at);
            case "LineString" -> line(inside, at);
            case "Polygon" -> polygon(inside, at);
            case "MultiPoint" ->
                PlaceBuilder.FACTORY.createMultiPoint(
                        list(inside, at, this::point).toArray(Point[]::new));
            case "MultiLineString" ->
                PlaceBuilder.FACTORY.createMultiLineString(
                        list(inside, at, this::line).toArray(LineString[]::new));
            case "MultiPolygon" ->
                PlaceBuilder.FACTORY.createMultiPolygon(
                        list(inside, at, this::polygon).toArray(Polygon[]::new));
            default -> throw FilterFault.at(where, "filter-place-expected", type);
        };
    }

    private Geometry collection(JsonNode node, String where) {
        JsonNodes.requireOnly(node, where, "type", "geometries", "bbox");
        checks.enter(where);
        List<Geometry> parts = list(node.path("geometries"), where + "/geometries", this::literal);
        checks.leave();
        return PlaceBuilder.FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
    }

    private static <T> List<T> list(JsonNode nodes, String where, BiFunction<JsonNode, String, T> item) {
        List<T> items = new ArrayList<>();
        for (JsonNode node : JsonNodes.items(nodes, where, 1, PlaceBuilder.MOST_POINTS)) {
            items.add(item.apply(node, where + "/" + items.size()));
        }
        return items;
    }

    private Point point(JsonNode node, String where) {
        return PlaceBuilder.FACTORY.createPoint(position(node, where));
    }

    private LineString line(JsonNode node, String where) {
        return builder.line(list(node, where, this::position), where);
    }

    private Polygon polygon(JsonNode node, String where) {
        List<LinearRing> rings = list(node, where, this::ring);
        LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return PlaceBuilder.FACTORY.createPolygon(rings.get(0), holes);
    }

    private LinearRing ring(JsonNode node, String where) {
        return builder.ring(list(node, where, this::position), where);
    }

    private Coordinate position(JsonNode node, String where) {
        List<JsonNode> numbers = JsonNodes.items(node, where, FLAT, HIGH);
        double first = JsonNodes.number(numbers.get(0), where + "/0");
        double second = JsonNodes.number(numbers.get(1), where + "/1");
        if (numbers.size() == HIGH) {
            JsonNodes.number(numbers.get(2), where + "/2");
        }
        return builder.position(first, second, where);
    }
}
