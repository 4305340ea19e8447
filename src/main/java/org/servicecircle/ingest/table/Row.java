package org.servicecircle.ingest.table;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a table, or one feature of a GeoJSON file or shapefile, as it stands in the file.
 *
 * @param file its name, for messages
 * @param number the row as a spreadsheet counts it (the header is 1), or the feature counted from 1
 * @param cells text by canonical column name; a blank cell is absent
 * @param geometry the feature's geometry in the numbers of the file, null if it has none
 */
public record Row(String file, long number, Map<String, String> cells, Geometry geometry) {

    /** The text of a cell, trimmed; empty if there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
