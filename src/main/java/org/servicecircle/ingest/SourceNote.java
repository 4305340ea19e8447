package org.servicecircle.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataStatus;
import org.springframework.core.io.Resource;

/**
 * Where a file comes from.
 *
 * @param title what it holds
 * @param origin who made it
 * @param licence under which it may be used
 * @param datum of its coordinates, null if it has none
 * @param dataDate of what it tells, null if unknown
 * @param sha256 that it must have, null if that is not known
 * @param status official, schematic or reference
 */
record SourceNote(
        BilingualName title,
        String origin,
        String licence,
        String datum,
        LocalDate dataDate,
        String sha256,
        DataStatus status) {

    /** All that is known of a file that somebody hands in. */
    static SourceNote handedIn(String file, String datum) {
        return new SourceNote(
                BilingualName.of(file),
                "本机导入 / imported on this machine",
                ImportFile.isOsm(file) ? "ODbL 1.0, © OpenStreetMap contributors" : "未声明 / not stated",
                datum,
                null,
                null,
                DataStatus.IMPORTED);
    }

    /** The notes of a manifest by file. */
    static Map<String, SourceNote> readManifest(Resource manifest) throws IOException {
        Map<String, SourceNote> notes = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(manifest.getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = format.parse(reader)) {
            for (CSVRecord row : rows) {
                notes.put(row.get("file"), note(row));
            }
        }
        return notes;
    }

    private static SourceNote note(CSVRecord row) {
        String date = row.get("data_date");
        return new SourceNote(
                new BilingualName(row.get("title_zh"), row.get("title_en")),
                row.get("origin"),
                row.get("licence"),
                blankToNull(row.get("datum")),
                date.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(date) : null,
                blankToNull(row.get("sha256")),
                DataStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT)));
    }

    private static String blankToNull(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    /** The same with a date, if it has none yet. */
    SourceNote datedIfUnknown(LocalDate date) {
        return dataDate != null ? this : new SourceNote(title, origin, licence, datum, date, sha256, status);
    }

    DataSource toSource(String file, String actualSha256) {
        return new DataSource(file, title, origin, licence, datum, dataDate, actualSha256, status);
    }
}
