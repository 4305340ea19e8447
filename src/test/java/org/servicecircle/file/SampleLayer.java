package org.servicecircle.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.servicecircle.geo.OutputReference;

/** Three features of each kind around Hexi: one ordinary, one of which nothing is known, one hard to write. */
final class SampleLayer {

    /** 100 characters, 300 bytes. */
    static final String LONG_NAME = "津".repeat(100);

    static final List<TitledField> FIELDS = List.of(
            new TitledField(new Field("name", "name", FieldType.TEXT), "名称"),
            new TitledField(new Field("residentsTotal", "res_total", FieldType.INTEGER), "常住人口"),
            new TitledField(new Field("shareCovered", "share_cov", FieldType.NUMBER), "覆盖率"),
            new TitledField(new Field("openNow", "open_now", FieldType.BOOLEAN), "营业"),
            new TitledField(new Field("dataDate", "data_date", FieldType.DATE), "数据日期"));

    static final SheetWords SHEETS = new SheetWords("说明", "太长");

    private SampleLayer() {}

    static List<Feature> features(GeometryKind kind) {
        List<String> places = switch (kind) {
            case POINT ->
                List.of("POINT (117.2176543 39.1098765)", "POINT (117.2 39.1)", "POINT (117.1999999 39.0700001)");
            case LINE ->
                List.of(
                        "LINESTRING (117.2 39.1, 117.21 39.11, 117.2200001 39.1099999)",
                        "LINESTRING (117.2 39.1, 117.2 39.2)",
                        "LINESTRING (117.3 39.1, 117.2 39.1)");
            // The first has its rings the wrong way round, the last has a part within the hole of the other.
            case AREAS ->
                List.of(
                        "MULTIPOLYGON (((117.2 39.1, 117.2 39.2, 117.3 39.2, 117.3 39.1, 117.2 39.1)))",
                        "MULTIPOLYGON (((117.2 39.1, 117.21 39.1, 117.2 39.11, 117.2 39.1)))",
                        "MULTIPOLYGON (((117 39, 117.4 39, 117.4 39.4, 117 39.4, 117 39),"
                                + " (117.1 39.1, 117.3 39.1, 117.3 39.3, 117.1 39.3, 117.1 39.1)),"
                                + " ((117.15 39.15, 117.2 39.15, 117.2 39.2, 117.15 39.15)))");
        };
        return List.of(
                new Feature(
                        "a1",
                        geometry(places.get(0)),
                        Arrays.asList(
                                "桃园街道“老人家”食堂", 1_234_567_890_123L, 0.857142857, true, LocalDate.of(2026, 11, 24))),
                new Feature("a2", geometry(places.get(1)), Arrays.asList(null, null, null, null, null)),
                new Feature(
                        "a3",
                        geometry(places.get(2)),
                        Arrays.asList(LONG_NAME, -5L, -12_345.5, false, LocalDate.of(1999, 1, 2))));
    }

    static FeatureTable table(GeometryKind kind, OutputReference reference, Stream<Feature> features) {
        List<Fact> facts = List.of(
                new Fact("nature", "数据性质", "示意数据", true), new Fact("reference", "坐标系", reference.label(), false));
        return new FeatureTable("facilities", "设施", FIELDS, kind, reference, SHEETS, facts, features);
    }

    static Geometry geometry(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
