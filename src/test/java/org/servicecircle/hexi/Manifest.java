package org.servicecircle.hexi;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Says of each data file where it comes from, how old it is, and whether it is official or schematic. */
final class Manifest {
    private Manifest() {}

    /** @param files content by path below {@code gis-data}; rows of files that aren't there are left out */
    static byte[] csv(Map<String, byte[]> files) {
        CsvText text = new CsvText("file,kind,title_zh,title_en,origin,licence,datum,data_date,sha256,status");
        for (CSVRecord row : Table.read("manifest-rows.csv")) {
            byte[] content = files.get(row.get("file"));
            if (content != null) {
                text.row(
                        row.get("file"),
                        row.get("kind"),
                        row.get("title_zh"),
                        row.get("title_en"),
                        row.get("origin"),
                        row.get("licence"),
                        row.get("datum"),
                        row.get("data_date"),
                        sha256(content),
                        row.get("status"));
            }
        }
        return text.bytes();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
