package org.servicecircle.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKTWriter;

/** Features as a table: id, fields, then two columns of coordinates for points, else one of well-known text. */
final class FeatureCells {

    /** What a cell of a spreadsheet holds at most. */
    private static final int LONGEST_CELL = 32_767;

    private FeatureCells() {}

    /** Under the fields' names, for programs. */
    static Table<Feature> ofNames(FeatureTable table) {
        return table(table, each -> each.field().name(), Integer.MAX_VALUE);
    }

    /** Under the fields' titles, for people; of a geometry that is too long for a cell it says so. */
    static Table<Feature> ofTitles(FeatureTable table) {
        return table(table, TitledField::title, LONGEST_CELL);
    }

    private static Table<Feature> table(FeatureTable table, Function<TitledField, String> heading, int longest) {
        List<Column<Feature>> columns = new ArrayList<>();
        columns.add(new Column<>(FeatureTable.ID, CellKind.TEXT, Feature::id));
        for (int i = 0; i < table.fields().size(); i++) {
            TitledField each = table.fields().get(i);
            int place = i;
            columns.add(new Column<>(
                    heading.apply(each),
                    kind(each.field().type()),
                    feature -> feature.values().get(place)));
        }
        columns.addAll(
                table.kind() == GeometryKind.POINT ? coordinates(table) : List.of(wellKnownText(table, longest)));
        return new Table<>(table.title(), columns, table.rows(), table.sheets().aboutTitle(), table.facts());
    }

    private static CellKind kind(FieldType type) {
        return switch (type) {
            case TEXT -> CellKind.TEXT;
            case INTEGER -> CellKind.INTEGER;
            case NUMBER -> CellKind.NUMBER;
            case BOOLEAN -> CellKind.BOOLEAN;
            case DATE -> CellKind.DATE;
        };
    }

    private static List<Column<Feature>> coordinates(FeatureTable table) {
        boolean degrees = table.reference().degrees();
        CellKind kind = degrees ? CellKind.DEGREES : CellKind.GRID_METRES;
        return List.of(
                new Column<>(
                        named(degrees ? "lon" : "x", table),
                        kind,
                        feature -> point(feature).getX()),
                new Column<>(
                        named(degrees ? "lat" : "y", table),
                        kind,
                        feature -> point(feature).getY()));
    }

    private static Column<Feature> wellKnownText(FeatureTable table, int longest) {
        WKTWriter writer = new WKTWriter();
        return new Column<>(named("wkt", table), CellKind.TEXT, feature -> {
            Geometry geometry = feature.geometry();
            String text = writer.write(geometry);
            return text.length() > longest ? table.sheets().tooLong() : text;
        });
    }

    /** The column says when its numbers are shifted: {@code lon_gcj02}. */
    private static String named(String name, FeatureTable table) {
        return table.isShifted() ? name + "_" + table.shift() : name;
    }

    private static Point point(Feature feature) {
        return (Point) feature.geometry();
    }
}
