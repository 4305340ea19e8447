package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.ingest.osm.UnreadableOsmException.Code;

/** Files that are no extract, or no longer one, end in one exception that names them and says what is wrong. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class UnreadableOsmTest {

    @TempDir
    Path folder;

    @Test
    void missing() {
        assertThat(codeOf(folder.resolve("nowhere.osm.pbf"))).isEqualTo(Code.NOT_FOUND);
        assertThat(codeOf(folder)).isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void empty() throws IOException {
        assertThat(codeOf(written(new byte[0]))).isEqualTo(Code.EMPTY);
    }

    @Test
    void somethingElse() throws IOException {
        assertThat(codeOf(written("id,name\n1,a\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Code.NOT_PBF);
        assertThat(codeOf(written("<osm/>".getBytes(StandardCharsets.UTF_8)))).isEqualTo(Code.NOT_PBF);
        assertThat(codeOf(written(new byte[1000]))).isEqualTo(Code.NOT_PBF);
        assertThat(codeOf(written(new byte[] {0, 0}))).isEqualTo(Code.NOT_PBF);
    }

    @Test
    void everyTruncationIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(street().write(folder.resolve("whole.osm.pbf")));
        for (int length = 1; length < whole.length; length++) {
            Path cut = written(Arrays.copyOf(whole, length));
            assertThat(codeOf(cut))
                    .as("cut to %d of %d bytes", length, whole.length)
                    .isIn(Code.TRUNCATED, Code.NOT_PBF, Code.NO_WALKWAYS);
        }
    }

    /** Flipped bits that zlib's checksum can't see (headers, framing) may go unseen, but never hang or crash. */
    @Test
    void flippedBitsEndInACodeOrInAnExtract() throws IOException {
        byte[] whole = Files.readAllBytes(street().write(folder.resolve("whole.osm.pbf")));
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            refused += isRefused(written(damaged)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void nothingToWalkOn() throws IOException {
        Path file = new TinyExtract()
                .node("a", 0, 0)
                .node("b", 10, 0)
                .way("a b", "waterway=river")
                .write(folder.resolve("river.osm.pbf"));
        assertThat(codeOf(file)).isEqualTo(Code.NO_WALKWAYS);
        Path onlyMotorway = new TinyExtract()
                .node("a", 0, 0)
                .node("b", 10, 0)
                .way("a b", "highway=motorway")
                .write(folder.resolve("motorway.osm.pbf"));
        assertThat(codeOf(onlyMotorway)).isEqualTo(Code.NO_WALKWAYS);
    }

    @Test
    void featuresAndOrdersThatAreNotUnderstood() throws IOException {
        Path history = street().requiring("HistoricalInformation").write(folder.resolve("history.osm.pbf"));
        assertThat(codeOf(history)).isEqualTo(Code.UNSUPPORTED);
        Path unsorted = street().writeInWrongOrder(folder.resolve("unsorted.osm.pbf"));
        assertThat(codeOf(unsorted)).isEqualTo(Code.UNSUPPORTED);
    }

    @Test
    void theMessageNamesTheFile() throws IOException {
        Path file = written(new byte[0]);
        var refusal = catchThrowableOfType(UnreadableOsmException.class, () -> read(file));
        assertThat(refusal).hasMessageContaining(file.toString()).hasMessageContaining("empty");
    }

    private static TinyExtract street() {
        return new TinyExtract()
                .node("a", 0, 0)
                .node("b", 100, 0)
                .node("c", 200, 0)
                .way("a b c", "highway=residential", "name=某路");
    }

    private boolean isRefused(Path file) {
        try {
            return read(file).network().walkwayCount() < 0;
        } catch (UnreadableOsmException e) {
            return true;
        }
    }

    private static Code codeOf(Path file) {
        return catchThrowableOfType(UnreadableOsmException.class, () -> read(file))
                .code();
    }

    private static OsmExtract read(Path file) {
        return OsmReader.read(file, OsmOptions.onlyNetwork(), ProgressListener.NONE);
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("input.osm.pbf"), bytes);
    }
}
