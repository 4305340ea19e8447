package org.servicecircle.file.shape;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.stream.Stream;
import org.servicecircle.file.Feature;
import org.servicecircle.file.FeatureTable;
import org.servicecircle.file.TemporaryFile;
import org.servicecircle.web.ProblemException;

/** The one pass over the features: shapes to their file, values aside. */
final class ShapePass {

    /** Beyond 2 GiB most programs read the lengths of shapefiles wrong. */
    private static final long MOST_BYTES = Integer.MAX_VALUE;

    private final FeatureTable table;
    private final DbfColumns columns;

    ShapePass(FeatureTable table, DbfColumns columns) {
        this.table = table;
        this.columns = columns;
    }

    void write(TemporaryFile shp, TemporaryFile shx, TemporaryFile cells) {
        try (ShapeFile shapes = new ShapeFile(table.kind(), shp, shx);
                DataOutputStream values =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(cells.path())));
                Stream<Feature> rows = table.rows()) {
            for (Iterator<Feature> each = rows.iterator(); each.hasNext(); ) {
                Feature feature = each.next();
                shapes.append(feature.geometry());
                columns.keep(feature, values);
                if (shapes.bytes() > MOST_BYTES || columns.dbfBytes() > MOST_BYTES) {
                    throw ProblemException.unprocessable("f", "shapefile-too-large");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not write a shapefile", e);
        }
    }
}
