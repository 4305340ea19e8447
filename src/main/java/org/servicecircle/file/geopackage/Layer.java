package org.servicecircle.file.geopackage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import mil.nga.geopackage.BoundingBox;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.contents.Contents;
import mil.nga.geopackage.db.GeoPackageDataType;
import mil.nga.geopackage.db.TableColumnKey;
import mil.nga.geopackage.extension.metadata.Metadata;
import mil.nga.geopackage.extension.metadata.MetadataExtension;
import mil.nga.geopackage.extension.metadata.MetadataScopeType;
import mil.nga.geopackage.extension.metadata.reference.MetadataReference;
import mil.nga.geopackage.extension.metadata.reference.ReferenceScopeType;
import mil.nga.geopackage.extension.rtree.RTreeIndexExtension;
import mil.nga.geopackage.extension.schema.SchemaExtension;
import mil.nga.geopackage.extension.schema.columns.DataColumns;
import mil.nga.geopackage.features.columns.GeometryColumns;
import mil.nga.geopackage.features.user.FeatureColumn;
import mil.nga.geopackage.features.user.FeatureTable;
import mil.nga.geopackage.features.user.FeatureTableMetadata;
import mil.nga.geopackage.srs.SpatialReferenceSystem;
import mil.nga.sf.GeometryType;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.TitledField;
import org.servicecircle.geo.OutputReference;

/** What a GeoPackage says of the layer that it holds. */
final class Layer {

    /** "Undefined geographic": no program may take GCJ-02 or BD-09 for anything else. */
    private static final int UNDEFINED_DEGREES = 0;

    private final GeoPackage geoPackage;
    private final org.servicecircle.file.FeatureTable table;

    Layer(GeoPackage geoPackage, org.servicecircle.file.FeatureTable table) {
        this.geoPackage = geoPackage;
        this.table = table;
    }

    int srsId() {
        return table.reference().epsg().orElse(UNDEFINED_DEGREES);
    }

    /** Makes the empty table, its index without triggers, and what is said of it. */
    FeatureTable create() throws SQLException {
        GeometryColumns geometry = new GeometryColumns();
        geometry.setId(new TableColumnKey(table.layerName(), org.servicecircle.file.FeatureTable.GEOMETRY));
        geometry.setGeometryType(geometryType());
        geometry.setZ((byte) 0);
        geometry.setM((byte) 0);
        geometry.setSrs(srs());
        FeatureTableMetadata wanted = FeatureTableMetadata.create(geometry, columns());
        wanted.setIdColumnName(org.servicecircle.file.FeatureTable.NUMBER);
        wanted.setIdentifier(table.title());
        wanted.setDescription(table.factText());
        FeatureTable made = geoPackage.createFeatureTable(wanted);
        titles(made);
        metadata();
        RTreeIndexExtension index = new RTreeIndexExtension(geoPackage);
        index.getOrCreate(made);
        index.createRTreeIndex(made);
        return made;
    }

    /** After the rows: else each of them would run the triggers, which parse its geometry anew. */
    void finish(FeatureTable made, Envelope extent) throws SQLException {
        new RTreeIndexExtension(geoPackage).createAllTriggers(made);
        Contents contents = geoPackage.getTableContents(table.layerName());
        contents.setLastChange(new Date());
        if (!extent.isNull()) {
            contents.setBoundingBox(
                    new BoundingBox(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()));
        }
        geoPackage.getContentsDao().update(contents);
    }

    private GeometryType geometryType() {
        return switch (table.kind()) {
            case POINT -> GeometryType.POINT;
            case LINE -> GeometryType.LINESTRING;
            case AREAS -> GeometryType.MULTIPOLYGON;
        };
    }

    private SpatialReferenceSystem srs() throws SQLException {
        SpatialReferenceSystem known = geoPackage.getSpatialReferenceSystemDao().queryForId((long) srsId());
        if (known != null) {
            return known;
        }
        OutputReference reference = table.reference();
        SpatialReferenceSystem srs = new SpatialReferenceSystem();
        srs.setSrsName(reference.label());
        srs.setSrsId(srsId());
        srs.setOrganization("EPSG");
        srs.setOrganizationCoordsysId(srsId());
        srs.setDefinition(reference.wkt());
        geoPackage.getSpatialReferenceSystemDao().create(srs);
        return srs;
    }

    private List<FeatureColumn> columns() {
        List<FeatureColumn> columns = new ArrayList<>();
        columns.add(FeatureColumn.createColumn(org.servicecircle.file.FeatureTable.ID, GeoPackageDataType.TEXT));
        for (TitledField each : table.fields()) {
            columns.add(FeatureColumn.createColumn(
                    each.field().name(), dataType(each.field().type())));
        }
        return columns;
    }

    private static GeoPackageDataType dataType(FieldType type) {
        return switch (type) {
            case TEXT -> GeoPackageDataType.TEXT;
            case INTEGER -> GeoPackageDataType.INTEGER;
            case NUMBER -> GeoPackageDataType.DOUBLE;
            case BOOLEAN -> GeoPackageDataType.BOOLEAN;
            case DATE -> GeoPackageDataType.DATE;
        };
    }

    /** The fields' titles, which QGIS shows in place of their names. */
    private void titles(FeatureTable made) throws SQLException {
        SchemaExtension schema = new SchemaExtension(geoPackage);
        schema.getOrCreate();
        schema.createDataColumnsTable();
        schema.createDataColumnConstraintsTable();
        for (TitledField each : table.fields()) {
            DataColumns column = new DataColumns();
            column.setId(new TableColumnKey(made.getTableName(), each.field().name()));
            column.setContents(geoPackage.getTableContents(made.getTableName()));
            column.setName(each.field().name());
            column.setTitle(each.title());
            schema.getDataColumnsDao().create(column);
        }
    }

    private void metadata() throws SQLException {
        MetadataExtension extension = new MetadataExtension(geoPackage);
        extension.getOrCreate();
        extension.createMetadataTable();
        extension.createMetadataReferenceTable();
        Metadata text = new Metadata();
        text.setId(1);
        text.setMetadataScope(MetadataScopeType.DATASET);
        text.setStandardUri("https://www.iana.org/assignments/media-types/text/plain");
        text.setMimeType("text/plain");
        text.setMetadata(table.factText());
        extension.getMetadataDao().create(text);
        MetadataReference reference = new MetadataReference();
        reference.setReferenceScope(ReferenceScopeType.TABLE);
        reference.setTableName(table.layerName());
        reference.setTimestamp(new Date());
        reference.setMetadata(text);
        extension.getMetadataReferenceDao().create(reference);
    }
}
