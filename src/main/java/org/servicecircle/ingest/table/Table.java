package org.servicecircle.ingest.table;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.servicecircle.geo.InputReference;
import org.springframework.core.io.Resource;

/** A file with rows. May be read as often as wanted, each time from its start. */
public interface Table {

    /**
     * The table in a file, by the extension of its name.
     *
     * @throws UnreadableTableException if it is of no kind that is read
     */
    static Table of(Resource file) {
        String name = String.valueOf(file.getFilename());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt")) {
            return new CsvTable(name, file);
        }
        if (lower.endsWith(".geojson") || lower.endsWith(".json")) {
            return new GeoJsonTable(name, file);
        }
        if (lower.endsWith(".zip")) {
            return new ShapefileTable(name, file);
        }
        throw new UnreadableTableException(
                name,
                "只能导入 .osm.pbf、.geojson、.csv 和 Shapefile 压缩包（.zip）",
                "only .osm.pbf, .geojson, .csv and shapefiles in a .zip");
    }

    /** The file's name. */
    String name();

    /**
     * The kind the file probably has.
     *
     * @throws UnreadableTableException if the file is damaged
     */
    Optional<TableKind> guessKind() throws IOException;

    /**
     * Hands every row to the sink.
     *
     * @throws UnreadableTableException if the file as a whole cannot be read; rows before the damage were handed over
     */
    void read(RowSink sink) throws IOException;

    /** The columns of the first row, by canonical name; empty if there is no row. */
    Set<String> columns() throws IOException;

    /**
     * What the file itself says its coordinates mean; empty if files of this kind do not say.
     *
     * @throws UnreadableTableException if this one ought to say and does not, or names what is not known
     */
    default Optional<InputReference> reference() throws IOException {
        return Optional.empty();
    }
}
