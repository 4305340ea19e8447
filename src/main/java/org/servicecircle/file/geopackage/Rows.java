package org.servicecircle.file.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mil.nga.geopackage.GeoPackage;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.file.Feature;
import org.servicecircle.file.FeatureTable;

/** Puts features into their table, and their boxes into its index. */
final class Rows {

    private static final int ROWS_AT_ONCE = 1_000;

    /**
     * What a file takes that nobody reads before it is whole, and that is thrown away if it does not become so. The cache
     * (native memory, in KiB) is for the index, whose pages are touched in any order: a million rows took 33 s with it, 44 s without.
     */
    private static final List<String> SETTINGS =
            List.of("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -65536");

    private final Connection connection;
    private final FeatureTable table;
    private final GeometryBlob blob;
    private final Envelope extent = new Envelope();

    Rows(GeoPackage geoPackage, FeatureTable table, int srsId) {
        this.connection = geoPackage.getConnection().getConnection();
        this.table = table;
        this.blob = new GeometryBlob(srsId);
    }

    /** Inserts them all; returns the box of all, a null object for none. */
    Envelope insert() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
        }
        connection.setAutoCommit(false);
        try (Stream<Feature> rows = table.rows();
                PreparedStatement row = connection.prepareStatement(rowSql());
                PreparedStatement box = connection.prepareStatement(boxSql())) {
            int number = 0;
            for (Iterator<Feature> each = rows.iterator(); each.hasNext(); ) {
                number++;
                Feature feature = each.next();
                row(row, number, feature);
                box(box, number, feature.geometry().getEnvelopeInternal());
                if (number % ROWS_AT_ONCE == 0) {
                    row.executeBatch();
                    box.executeBatch();
                }
            }
            row.executeBatch();
            box.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        return extent;
    }

    private String rowSql() {
        String columns = Stream.concat(
                        Stream.of(FeatureTable.NUMBER, FeatureTable.GEOMETRY, FeatureTable.ID),
                        table.fields().stream().map(each -> each.field().name()))
                .map(Rows::quoted)
                .collect(Collectors.joining(", "));
        String values = String.join(", ", Collections.nCopies(3 + table.fields().size(), "?"));
        return "INSERT INTO " + quoted(table.layerName()) + " (" + columns + ") VALUES (" + values + ")";
    }

    private String boxSql() {
        return "INSERT INTO " + quoted("rtree_" + table.layerName() + "_" + FeatureTable.GEOMETRY)
                + " VALUES (?, ?, ?, ?, ?)";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private void row(PreparedStatement statement, int number, Feature feature) throws SQLException {
        statement.setInt(1, number);
        statement.setBytes(2, blob.of(feature.geometry()));
        statement.setString(3, feature.id());
        List<Object> values = feature.values();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            boolean plain = value == null || value instanceof Number || value instanceof Boolean;
            // Dates as texts: the driver would make numbers of them.
            statement.setObject(4 + i, plain ? value : value.toString());
        }
        statement.addBatch();
    }

    private void box(PreparedStatement statement, int number, Envelope box) throws SQLException {
        extent.expandToInclude(box);
        statement.setInt(1, number);
        statement.setDouble(2, box.getMinX());
        statement.setDouble(3, box.getMaxX());
        statement.setDouble(4, box.getMinY());
        statement.setDouble(5, box.getMaxY());
        statement.addBatch();
    }
}
