package org.servicecircle.layer.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Shape;
import org.servicecircle.layer.cql2.SortKey;
import org.servicecircle.layer.cql2.Span;
import org.servicecircle.layer.cql2.TemporalRelation;
import org.servicecircle.layer.cql2.Value;

/** Draws conditions and orders by chance, of the values that a layer's own features have, so that many are met. */
final class AnyFilter {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double STEP = 0.001;
    private static final List<String> PATTERN_PARTS = List.of("%", "_", "%%", "_%", "\\%", "\\_", "\\\\");

    private final Random random;
    private final List<Field> fields;
    private final List<Feature> features;

    AnyFilter(long seed, List<Field> fields, List<Feature> features) {
        this.random = new Random(seed);
        this.fields = fields;
        this.features = features;
    }

    Condition condition(int levels) {
        return switch (levels == 0 ? 3 : random.nextInt(5)) {
            case 0 -> new Condition.All(parts(levels));
            case 1 -> new Condition.Any(parts(levels));
            case 2 -> new Condition.Not(condition(levels - 1));
            default -> leaf();
        };
    }

    List<SortKey> order() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new SortKey(one(fields), random.nextBoolean()))
                .toList();
    }

    private List<Condition> parts(int levels) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> condition(levels - 1))
                .toList();
    }

    private Condition leaf() {
        Field field = one(fields);
        return switch (random.nextInt(9)) {
            case 0 -> new Condition.Constant(random.nextBoolean());
            case 1 -> like();
            case 2 -> between(field);
            case 3 -> new Condition.In(new Value.Property(field), List.of(given(field), value(field), given(field)));
            case 4 -> new Condition.IsNull(value(field));
            case 5, 6 -> spatial();
            case 7 -> temporal();
            default -> compare(field);
        };
    }

    private Condition compare(Field field) {
        Condition.Comparison any = field.type() == FieldType.BOOLEAN
                ? one(Condition.Comparison.EQUAL, Condition.Comparison.NOT_EQUAL)
                : one(Condition.Comparison.values());
        return random.nextInt(5) == 0
                ? new Condition.Compare(given(field), any, value(field))
                : new Condition.Compare(value(field), any, given(field));
    }

    private Condition between(Field field) {
        return field.type() == FieldType.BOOLEAN
                ? compare(field)
                : new Condition.Between(value(field), given(field), value(field));
    }

    private Condition like() {
        Field field = one(of(FieldType.TEXT));
        StringBuilder pattern = new StringBuilder();
        int[] letters = letters(((Value.Text) given(field)).text());
        for (int letter : letters) {
            switch (random.nextInt(6)) {
                case 0 -> pattern.append(one(PATTERN_PARTS));
                case 1 -> pattern.append('%');
                default -> pattern.append(escaped(letter));
            }
        }
        return new Condition.Like(value(field), pattern + (random.nextBoolean() ? "%" : ""));
    }

    private static int[] letters(String text) {
        return text.codePoints().limit(6).toArray();
    }

    private static String escaped(int letter) {
        String text = Character.toString(letter);
        return "%_\\".contains(text) ? "\\" + text : text;
    }

    /** A property of the field's type, a text sometimes without regard to case. */
    private Value value(Field field) {
        Value.Property property = new Value.Property(one(of(field.type())));
        return field.type() == FieldType.TEXT && random.nextInt(3) == 0 ? new Value.Lower(property) : property;
    }

    private List<Field> of(FieldType type) {
        return fields.stream().filter(field -> field.type() == type).toList();
    }

    /** A value that some feature has, sometimes a little beside it. */
    private Value given(Field field) {
        Object stored = one(features).values().get(fields.indexOf(field));
        return switch (field.type()) {
            case TEXT -> new Value.Text(stored == null ? "" : text((String) stored));
            case INTEGER, NUMBER ->
                new Value.Number(
                        (stored == null ? 0 : ((Number) stored).doubleValue()) + one(List.of(0.0, 0.0, 0.5, -1.0)));
            case BOOLEAN -> new Value.Flag(random.nextBoolean());
            case DATE -> day(stored);
        };
    }

    private Value.Day day(Object stored) {
        if (random.nextInt(8) == 0) {
            return new Value.Day(random.nextBoolean() ? LocalDate.of(0, 1, 1) : LocalDate.of(9999, 12, 31));
        }
        LocalDate day = stored == null ? LocalDate.of(2025, 1, 1) : (LocalDate) stored;
        return new Value.Day(day.plusDays(random.nextInt(3) - 1));
    }

    private String text(String stored) {
        return switch (random.nextInt(4)) {
            case 0 -> stored.toLowerCase(java.util.Locale.ROOT);
            case 1 -> stored.isEmpty() ? stored : stored.substring(0, stored.offsetByCodePoints(0, 1));
            default -> stored;
        };
    }

    private Condition temporal() {
        return of(FieldType.DATE).isEmpty()
                ? leaf()
                : new Condition.Temporal(span(), one(TemporalRelation.values()), span());
    }

    private Span span() {
        Value first = bound();
        if (random.nextInt(3) == 0 && first != null) {
            return new Span(first, first);
        }
        Value last = bound();
        boolean reversed = first instanceof Value.Day a
                && last instanceof Value.Day b
                && a.day().isAfter(b.day());
        return reversed ? new Span(last, first) : new Span(first, last);
    }

    private Value bound() {
        Field field = one(of(FieldType.DATE));
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> given(field);
            default -> new Value.Property(field);
        };
    }

    private Condition spatial() {
        Condition.SpatialRelation relation = one(Condition.SpatialRelation.values());
        Shape given = new Shape.Given(geometry());
        return switch (random.nextInt(8)) {
            case 0 -> new Condition.Spatial(given, relation, new Shape.Given(geometry()));
            case 1 -> new Condition.Spatial(new Shape.Own(), relation, new Shape.Own());
            case 2, 3 -> new Condition.Spatial(given, relation, new Shape.Own());
            default -> new Condition.Spatial(new Shape.Own(), relation, given);
        };
    }

    /** One of the kinds, valid; its corners are often places of features. */
    private Geometry geometry() {
        return switch (random.nextInt(9)) {
            case 0 -> point();
            case 1 -> line();
            case 2, 3 -> box(0);
            case 4 -> FACTORY.createMultiPoint(new Point[] {point(), point()});
            case 5 -> FACTORY.createMultiLineString(new LineString[] {line(), line()});
            case 6 -> FACTORY.createMultiPolygon(new Polygon[] {box(0), box(1)});
            case 7 -> FACTORY.createGeometryCollection(new Geometry[] {point(), line(), box(0)});
            default -> FACTORY.createGeometryCollection(new Geometry[] {box(0), box(0)});
        };
    }

    private Point point() {
        return FACTORY.createPoint(corner(0));
    }

    private LineString line() {
        Coordinate from = corner(0);
        Coordinate middle = new Coordinate(from.x + (1 + random.nextInt(20)) * STEP, from.y);
        return FACTORY.createLineString(new Coordinate[] {from, middle, corner(2)});
    }

    private Polygon box(int east) {
        Coordinate from = corner(east);
        List<Double> sides = new ArrayList<>(List.of(random.nextInt(30) * STEP, random.nextInt(30) * STEP));
        return (Polygon) FACTORY.toGeometry(
                new Envelope(from.x, from.x + STEP + sides.get(0), from.y, from.y + STEP + sides.get(1)));
    }

    private Coordinate corner(int east) {
        Coordinate place = one(features).geometry().getCoordinate();
        return new Coordinate(place.x + east, place.y);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
