package org.servicecircle.layer.cql2;

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

/** Draws conditions and features by chance, of few values so that many are met. */
final class AnyConditions {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final List<String> TEXTS =
            List.of("", "a", "A", "ab", "医院", "it's", "100%", "a_b", "\\x", "x'' OR 1=1--", "😀", "tab\tline\n");
    private static final List<String> PATTERNS = List.of("%", "a%", "_", "%院", "100\\%", "a\\_b", "\\\\x%", "a", "");

    private final Random random;

    AnyConditions(long seed) {
        random = new Random(seed);
    }

    Condition condition(int levels) {
        if (levels == 0) {
            return leaf();
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.All(parts(levels));
            case 1 -> new Condition.Any(parts(levels));
            case 2 -> new Condition.Not(condition(levels - 1));
            default -> leaf();
        };
    }

    private List<Condition> parts(int levels) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> condition(levels - 1))
                .toList();
    }

    private Condition leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> new Condition.Constant(random.nextBoolean());
            case 1 -> new Condition.Like(textValue(), one(PATTERNS));
            case 2 -> new Condition.Between(number(), number(), number());
            case 3 -> new Condition.In(textValue(), List.of(textValue(), new Value.Text(one(TEXTS))));
            case 4 -> new Condition.IsNull(random.nextBoolean() ? number() : textValue());
            case 5 -> new Condition.Spatial(shape(), one(Condition.SpatialRelation.values()), shape());
            case 6 -> new Condition.Temporal(span(), one(TemporalRelation.values()), span());
            default -> compare();
        };
    }

    private Condition compare() {
        Condition.Comparison any = one(Condition.Comparison.values());
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.Compare(number(), any, number());
            case 1 -> new Condition.Compare(textValue(), any, textValue());
            case 2 -> new Condition.Compare(day(), any, day());
            default ->
                new Condition.Compare(
                        new Value.Property(TestFields.STEP_FREE),
                        random.nextBoolean() ? Condition.Comparison.EQUAL : Condition.Comparison.NOT_EQUAL,
                        new Value.Flag(random.nextBoolean()));
        };
    }

    private Value number() {
        return switch (random.nextInt(4)) {
            case 0 -> new Value.Property(TestFields.FLOORS);
            case 1 -> new Value.Property(TestFields.DEPTH);
            case 2 -> new Value.Number(random.nextInt(5) - 2);
            default -> new Value.Number(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
        };
    }

    private Value textValue() {
        Value.Property property = new Value.Property(random.nextBoolean() ? TestFields.NAME : TestFields.OWNER);
        return switch (random.nextInt(3)) {
            case 0 -> property;
            case 1 -> new Value.Lower(property);
            default -> new Value.Text(one(TEXTS));
        };
    }

    private Value day() {
        return switch (random.nextInt(3)) {
            case 0 -> new Value.Property(TestFields.OPENS_ON);
            case 1 -> new Value.Property(TestFields.CLOSES_ON);
            default -> new Value.Day(anyDay());
        };
    }

    private LocalDate anyDay() {
        return LocalDate.of(2020, 1, 1 + random.nextInt(4));
    }

    private Span span() {
        Value one = random.nextInt(4) == 0 ? null : day();
        Value other = random.nextInt(4) == 0 ? null : day();
        boolean reversed = one instanceof Value.Day first
                && other instanceof Value.Day last
                && first.day().isAfter(last.day());
        return reversed ? new Span(other, one) : new Span(one, other);
    }

    private Shape shape() {
        return random.nextBoolean() ? new Shape.Own() : new Shape.Given(geometry());
    }

    /** One of the seven kinds, valid. */
    Geometry geometry() {
        return switch (random.nextInt(7)) {
            case 0 -> point();
            case 1 -> line();
            case 2 -> box(0);
            case 3 -> FACTORY.createMultiPoint(new Point[] {point(), point()});
            case 4 -> FACTORY.createMultiLineString(new LineString[] {line(), line()});
            case 5 -> FACTORY.createMultiPolygon(new Polygon[] {box(0), box(20)});
            default -> FACTORY.createGeometryCollection(new Geometry[] {point(), line(), box(0)});
        };
    }

    private Point point() {
        return FACTORY.createPoint(position(0));
    }

    private LineString line() {
        Coordinate from = position(0);
        return FACTORY.createLineString(
                new Coordinate[] {from, new Coordinate(from.x + 1 + random.nextInt(3), from.y), position(30)});
    }

    private Polygon box(int east) {
        Coordinate from = position(east);
        Envelope box = new Envelope(from.x, from.x + 1 + random.nextInt(3), from.y, from.y + 1 + random.nextInt(3));
        return (Polygon) FACTORY.toGeometry(box);
    }

    private Coordinate position(int east) {
        return new Coordinate(east + random.nextInt(6), random.nextInt(6) - 3);
    }

    Feature feature() {
        List<Object> values = new ArrayList<>();
        for (Field field : TestFields.ALL) {
            values.add(random.nextInt(4) == 0 ? null : value(field));
        }
        return new Feature(Integer.toString(random.nextInt()), geometry(), values);
    }

    private Object value(Field field) {
        return switch (field.type()) {
            case TEXT -> one(TEXTS);
            case INTEGER -> (long) random.nextInt(5) - 2;
            case NUMBER -> random.nextInt(5) / 2.0 - 1;
            case BOOLEAN -> random.nextBoolean();
            case DATE -> anyDay();
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
