package org.servicecircle.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Features as files in every format. Rows are written as they come and are never all in memory. */
@Component
public class FeatureFiles {

    private final Map<FeatureFormat, FeatureWriter> writers = new EnumMap<>(FeatureFormat.class);

    public FeatureFiles(List<FeatureWriter> writers) {
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    /**
     * A file of features.
     *
     * @param byteOrderMark whether CSV begins with one, which Excel needs and other programs may stumble over
     */
    public FileContent of(FeatureFormat format, FeatureTable table, boolean byteOrderMark) {
        return switch (format) {
            case CSV -> out -> CsvFile.write(FeatureCells.ofNames(table), byteOrderMark, out);
            case XLSX -> out -> XlsxFile.write(FeatureCells.ofTitles(table), out);
            case GEOJSON -> out -> GeoJsonFile.write(table, out);
            default -> out -> writers.get(format).write(table, out);
        };
    }
}
