package org.servicecircle.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.servicecircle.geo.OutputReference;

/**
 * Writes many points in one format, or in each, and prints how long it took and how large the file is. To be run in a
 * Java of its own with a small heap.
 */
public final class ManyRows {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private ManyRows() {}

    /**
     * @param arguments number of rows, folder for the files, then codes of formats, of all if there is none
     */
    public static void main(String[] arguments) {
        FeatureFiles files = FeatureWriters.files();
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Stream<FeatureFormat> formats = arguments.length == 2
                ? Arrays.stream(FeatureFormat.values())
                : Arrays.stream(arguments).skip(2).map(FeatureFormat::read);
        formats.forEach(format -> write(files, format, rows, folder.resolve("rows." + format.extension())));
    }

    private static void write(FeatureFiles files, FeatureFormat format, int rows, Path file) {
        long start = System.nanoTime();
        FeatureTable table = SampleLayer.table(
                GeometryKind.POINT,
                OutputReference.EPSG_4548,
                IntStream.range(0, rows).mapToObj(ManyRows::feature));
        try (OutputStream out = Files.newOutputStream(file)) {
            files.of(format, table, true).write(out);
            System.out.printf(
                    Locale.ROOT,
                    "%s %.1f s %.1f MB%n",
                    format.code(),
                    (System.nanoTime() - start) / 1e9,
                    Files.size(file) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spread over Hexi, each with a name of its own. */
    private static Feature feature(int i) {
        double lon = 117.15 + (i * 7919L % 10_007) / 1e5;
        double lat = 39.05 + (i * 104_729L % 10_009) / 1e5;
        return new Feature(
                "f" + i,
                FACTORY.createPoint(new Coordinate(lon, lat)),
                Arrays.asList("设施" + i, (long) i, i / 1000.0, i % 2 == 0, LocalDate.of(2026, 11, 24)));
    }
}
