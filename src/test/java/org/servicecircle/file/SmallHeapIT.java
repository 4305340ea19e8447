package org.servicecircle.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are not gathered: what they would take exceeds the heap that they are written with. */
class SmallHeapIT {

    /** Each takes 430 bytes in memory, so together more than the heap. */
    private static final int ROWS = 120_000;

    @Test
    void everyFormatIsWrittenAsItComes(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx56m",
                        "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyRows.class.getName(),
                        Integer.toString(ROWS),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        for (FeatureFormat format : FeatureFormat.values()) {
            assertThat(folder.resolve("rows." + format.extension())).isNotEmptyFile();
        }
        try (Stream<Path> left = Files.list(folder.resolve("temporary"))) {
            assertThat(left.map(Path::toFile).map(File::getName)).noneMatch(name -> name.startsWith("service-circle"));
        }
    }
}
