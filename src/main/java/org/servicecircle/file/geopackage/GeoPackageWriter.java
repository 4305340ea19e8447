package org.servicecircle.file.geopackage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.features.user.FeatureTable;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.file.FeatureWriter;
import org.servicecircle.file.TemporaryFile;
import org.springframework.stereotype.Component;

/**
 * Writes features as an OGC GeoPackage with an index. NGA's library makes the tables that every GeoPackage has; rows go
 * straight to SQLite, since the library's own rows are several times slower.
 */
@Component
final class GeoPackageWriter implements FeatureWriter {

    /** 1.3: of what 1.4 brought nothing is used, and of a 1.4 older programs warn. */
    private static final int VERSION = 10300;

    @Override
    public FeatureFormat format() {
        return FeatureFormat.GEOPACKAGE;
    }

    @Override
    public void write(org.servicecircle.file.FeatureTable table, OutputStream out) throws IOException {
        try (TemporaryFile file = new TemporaryFile(".gpkg")) {
            fill(file, table);
            file.copyTo(out);
        }
    }

    private static void fill(TemporaryFile file, org.servicecircle.file.FeatureTable table) {
        try {
            // The library makes only what is not there yet.
            Files.delete(file.path());
            GeoPackageManager.create(file.path().toFile());
            try (GeoPackage geoPackage = GeoPackageManager.open(file.path().toFile())) {
                Layer layer = new Layer(geoPackage, table);
                FeatureTable made = layer.create();
                Envelope extent = new Rows(geoPackage, table, layer.srsId()).insert();
                layer.finish(made, extent);
                geoPackage.execSQL("PRAGMA user_version = " + VERSION);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not write a GeoPackage", e);
        } catch (SQLException e) {
            throw new IllegalStateException("could not write a GeoPackage", e);
        }
    }
}
