package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.web.ProblemException;

/** Reads the places of a filter as text: {@code geometry}, well-known text (WKT) and {@code BBOX}. Heights are left out. */
final class TextPlaces {

    private final Tokens tokens;
    private final Checks checks;
    private final PlaceBuilder builder;

    TextPlaces(Tokens tokens, Checks checks) {
        this.tokens = tokens;
        this.checks = checks;
        builder = new PlaceBuilder(checks.context().reference());
    }

    Shape shape() {
        Token first = tokens.peek();
        checks.count(first.where());
        boolean isWord = first.kind() == Token.Kind.NAME;
        if (first.text().equals(FilterContext.GEOMETRY) && (isWord || first.kind() == Token.Kind.QUOTED_NAME)) {
            tokens.read();
            return new Shape.Own();
        }
        if (tokens.isCall() && first.isWord("BBOX")) {
            tokens.read();
            return builder.given(builder.box(list(this::ordinate), first.where()), first.where());
        }
        return builder.given(literal(), first.where());
    }

    private Geometry literal() {
        Token kind = tokens.peek();
        if (kind.kind() != Token.Kind.NAME) {
            throw placeExpected(kind);
        }
        checks.enter(kind.where());
        Geometry geometry = switch (kind.text().toUpperCase(Locale.ROOT)) {
            case "POINT" -> tagged(this::point);
            case "LINESTRING" -> tagged(this::line);
            case "POLYGON" -> tagged(this::polygon);
            case "MULTIPOINT" ->
                PlaceBuilder.FACTORY.createMultiPoint(
                        tagged(() -> list(this::pointOfMany)).toArray(Point[]::new));
            case "MULTILINESTRING" ->
                PlaceBuilder.FACTORY.createMultiLineString(
                        tagged(() -> list(this::line)).toArray(LineString[]::new));
            case "MULTIPOLYGON" ->
                PlaceBuilder.FACTORY.createMultiPolygon(
                        tagged(() -> list(this::polygon)).toArray(Polygon[]::new));
            case "GEOMETRYCOLLECTION" ->
                PlaceBuilder.FACTORY.createGeometryCollection(
                        tagged(() -> list(this::literal)).toArray(Geometry[]::new));
            default -> throw tokens.isCall() ? notSupported(kind) : placeExpected(kind);
        };
        checks.leave();
        return geometry;
    }

    /** What follows a keyword, with or without the {@code Z} that says that there are heights. */
    private <T> T tagged(Supplier<T> content) {
        tokens.read();
        tokens.acceptWord("Z");
        return content.get();
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        tokens.expectSymbol("(");
        do {
            items.add(item.get());
        } while (tokens.acceptSymbol(","));
        tokens.expectSymbol(")");
        return items;
    }

    private Point point() {
        tokens.expectSymbol("(");
        Coordinate position = position();
        tokens.expectSymbol(")");
        return PlaceBuilder.FACTORY.createPoint(position);
    }

    /** Parentheses around each point are the standard's way, but many leave them out. */
    private Point pointOfMany() {
        return tokens.peek().isSymbol("(") ? point() : PlaceBuilder.FACTORY.createPoint(position());
    }

    private LineString line() {
        String where = tokens.where();
        return builder.line(list(this::position), where);
    }

    private Polygon polygon() {
        List<LinearRing> rings = list(this::ring);
        LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return PlaceBuilder.FACTORY.createPolygon(rings.get(0), holes);
    }

    private LinearRing ring() {
        String where = tokens.where();
        return builder.ring(list(this::position), where);
    }

    private Coordinate position() {
        String where = tokens.where();
        double first = ordinate();
        double second = ordinate();
        if (!tokens.peek().isSymbol(",") && !tokens.peek().isSymbol(")")) {
            ordinate();
        }
        return builder.position(first, second, where);
    }

    private double ordinate() {
        return TextNumbers.read(tokens, "filter-number-expected");
    }

    private static ProblemException placeExpected(Token found) {
        return FilterFault.at(found.where(), "filter-place-expected", found.text());
    }

    private static ProblemException notSupported(Token function) {
        return FilterFault.at(function.where(), "filter-not-supported", function.text());
    }
}
