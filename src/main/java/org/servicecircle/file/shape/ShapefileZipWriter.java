package org.servicecircle.file.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.file.FeatureTable;
import org.servicecircle.file.FeatureWriter;
import org.servicecircle.file.TemporaryFile;
import org.springframework.stereotype.Component;

/**
 * Writes features as a zipped shapefile. Sizes and the widths of columns stand before what they tell of, so all waits in
 * temporary files. There is no {@code .prj} for GCJ-02 and BD-09, for which there is no definition that programs know.
 */
@Component
final class ShapefileZipWriter implements FeatureWriter {

    @Override
    public FeatureFormat format() {
        return FeatureFormat.SHAPEFILE;
    }

    @Override
    public void write(FeatureTable table, OutputStream out) throws IOException {
        try (TemporaryFile shp = new TemporaryFile(".shp");
                TemporaryFile shx = new TemporaryFile(".shx");
                TemporaryFile cells = new TemporaryFile(".cells")) {
            DbfColumns columns = new DbfColumns(table.fields());
            new ShapePass(table, columns).write(shp, shx, cells);
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            String name = table.layerName();
            zip.putNextEntry(new ZipEntry(name + ".shp"));
            shp.copyTo(zip);
            zip.putNextEntry(new ZipEntry(name + ".shx"));
            shx.copyTo(zip);
            zip.putNextEntry(new ZipEntry(name + ".dbf"));
            new DbfFile(columns).write(cells, zip);
            text(zip, name + ".cpg", "UTF-8");
            if (!table.isShifted()) {
                text(zip, name + ".prj", EsriDefinition.of(table.reference()));
            }
            text(zip, "fields.csv", FieldList.of(table.fields()));
            text(zip, "README.txt", table.title() + "\n\n" + table.factText());
            zip.finish();
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
