package org.servicecircle.ingest.table;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.servicecircle.ingest.shape.DbfReader;

/**
 * What the columns of a shapefile's table mean.
 *
 * @param table of whose rows they are
 * @param charset of its texts
 * @param byName number of the column by canonical name
 */
record ShapeColumns(DbfReader table, Charset charset, Map<String, Integer> byName) {

    /**
     * Our own downloads name a feature by {@code id} and, where it has one, by {@code ref}: of two names for one thing the
     * canonical one counts.
     *
     * @throws UnreadableTableException if two columns mean the same and neither has the canonical name
     */
    static ShapeColumns of(String file, DbfReader table, Charset charset) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        Map<String, Boolean> settled = new HashMap<>();
        for (int i = 0; i < table.columns(); i++) {
            String header = table.name(i, charset);
            String name = Columns.canonicalOfCut(header, header.getBytes(charset).length);
            boolean canonical = Columns.isCanonical(header);
            boolean twice = byName.containsKey(name) && settled.get(name) == canonical;
            if (name.isEmpty() || twice) {
                throw new UnreadableTableException(
                        file, ".dbf 两列含义相同：" + header, "two columns of the .dbf mean the same: " + header);
            }
            if (!settled.getOrDefault(name, false)) {
                byName.put(name, i);
                settled.put(name, canonical);
            }
        }
        return new ShapeColumns(table, charset, byName);
    }

    Collection<String> names() {
        return byName.keySet();
    }

    /**
     * Puts the cells of the row in which the table is into a map, blank ones left out.
     *
     * @return a column whose cell is not in the encoding; null if there is none
     */
    String fill(Map<String, String> cells) {
        for (Map.Entry<String, Integer> column : byName.entrySet()) {
            Optional<String> cell = table.cell(column.getValue(), charset);
            if (cell.isEmpty()) {
                return column.getKey();
            }
            if (!cell.get().isEmpty()) {
                cells.put(column.getKey(), cell.get());
            }
        }
        return null;
    }
}
