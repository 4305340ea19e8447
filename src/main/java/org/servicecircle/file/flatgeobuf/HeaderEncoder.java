package org.servicecircle.file.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.file.FeatureTable;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.GeometryKind;
import org.servicecircle.file.TitledField;
import org.servicecircle.geo.OutputReference;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/** The header of a FlatGeobuf file: its size, then what the file holds. */
final class HeaderEncoder {

    private static final TitledField ID =
            new TitledField(new Field(FeatureTable.ID, FeatureTable.ID, FieldType.TEXT), FeatureTable.ID);

    private final FlatBufferBuilder builder = new FlatBufferBuilder(4096);
    private final FeatureTable table;

    HeaderEncoder(FeatureTable table) {
        this.table = table;
    }

    /**
     * The bytes.
     *
     * @param extent null object where there are no features
     * @param nodeSize of the index behind the header; 0 for none
     */
    ByteBuffer encode(long features, Envelope extent, int nodeSize) {
        int name = builder.createString(table.layerName());
        int title = builder.createString(table.title());
        int description = builder.createString(table.factText());
        int columns = Header.createColumnsVector(
                builder,
                Stream.concat(Stream.of(ID), table.fields().stream())
                        .mapToInt(this::column)
                        .toArray());
        int box = extent.isNull()
                ? 0
                : Header.createEnvelopeVector(
                        builder, new double[] {extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()});
        int crs = crs(table.reference());
        Header.startHeader(builder);
        Header.addName(builder, name);
        Header.addEnvelope(builder, box);
        Header.addGeometryType(builder, geometryType(table.kind()));
        Header.addColumns(builder, columns);
        Header.addFeaturesCount(builder, features);
        Header.addIndexNodeSize(builder, nodeSize);
        Header.addCrs(builder, crs);
        Header.addTitle(builder, title);
        Header.addDescription(builder, description);
        builder.finishSizePrefixed(Header.endHeader(builder));
        return builder.dataBuffer();
    }

    static int geometryType(GeometryKind kind) {
        return switch (kind) {
            case POINT -> GeometryType.Point;
            case LINE -> GeometryType.LineString;
            case AREAS -> GeometryType.MultiPolygon;
        };
    }

    private int column(TitledField each) {
        int name = builder.createString(each.field().name());
        int title = builder.createString(each.title());
        Column.startColumn(builder);
        Column.addName(builder, name);
        Column.addType(builder, columnType(each.field().type()));
        Column.addTitle(builder, title);
        return Column.endColumn(builder);
    }

    private static int columnType(FieldType type) {
        return switch (type) {
            case TEXT -> ColumnType.String;
            case INTEGER -> ColumnType.Long;
            case NUMBER -> ColumnType.Double;
            case BOOLEAN -> ColumnType.Bool;
            // There is none of dates alone.
            case DATE -> ColumnType.DateTime;
        };
    }

    /** GCJ-02 and BD-09 have a name and no code, so that no program takes them for what they are not. */
    private int crs(OutputReference reference) {
        int name = builder.createString(reference.label());
        int org = reference.epsg().isPresent() ? builder.createString("EPSG") : 0;
        Crs.startCrs(builder);
        Crs.addOrg(builder, org);
        Crs.addCode(builder, reference.epsg().orElse(0));
        Crs.addName(builder, name);
        return Crs.endCrs(builder);
    }
}
