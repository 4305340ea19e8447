package org.servicecircle.hexi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed data is what the generator makes, byte for byte. */
class HexiDataTest {
    private static final Path ROOT = Path.of("gis-data");
    private static final String REMEDY = "run org.servicecircle.hexi.HexiGenerator and commit what it writes";

    @Test
    void everyFileIsWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, byte[]> file : Drawn.FILES.entrySet()) {
            byte[] committed = Files.readAllBytes(ROOT.resolve(file.getKey()));
            assertThat(Manifest.sha256(committed))
                    .as("%s: %s", file.getKey(), REMEDY)
                    .isEqualTo(Manifest.sha256(file.getValue()));
        }
    }

    @Test
    void theManifestListsEveryFileWithItsHash() throws IOException {
        String made = new String(HexiGenerator.manifest(ROOT, Drawn.FILES), StandardCharsets.UTF_8);
        assertThat(Files.readString(ROOT.resolve("manifest.csv"))).as(REMEDY).isEqualTo(made);
        try (var tables = Files.walk(ROOT)) {
            assertThat(tables.filter(Files::isRegularFile)
                            .map(path -> ROOT.relativize(path).toString())
                            .filter(name -> name.contains("/")))
                    .allSatisfy(name -> assertThat(made).contains("\n" + name + ","));
        }
    }

    @Test
    void aSecondRunMakesTheSameBytes() {
        Map<String, byte[]> again = HexiGenerator.files(Drawn.TOWN);
        assertThat(again.keySet()).isEqualTo(Drawn.FILES.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(Drawn.FILES.get(name)));
    }
}
