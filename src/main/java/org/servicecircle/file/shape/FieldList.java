package org.servicecircle.file.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servicecircle.file.TitledField;

/** What the short names of a shapefile's columns stand for, as CSV. */
final class FieldList {

    private FieldList() {}

    static String of(List<TitledField> fields) {
        StringBuilder text = new StringBuilder();
        try {
            CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
            printer.printRecord("shortName", "name", "type", "title");
            for (TitledField each : fields) {
                printer.printRecord(
                        each.field().shortName(),
                        each.field().name(),
                        each.field().type().name().toLowerCase(Locale.ROOT),
                        each.title());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }
}
