package org.servicecircle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkNetworkFileTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatWasWritten() throws IOException {
        WalkNetwork network = town();
        Path file = folder.resolve("deep/town.walk");
        WalkNetworkFile.write(network, file);
        WalkNetwork read = WalkNetworkFile.read(file);

        assertSame(read, network);
        assertThat(read.componentSize(0)).isEqualTo(network.componentSize(0));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesTheSameBytesEachTimeAndReplacesTheOlderFile() throws IOException {
        Path first = folder.resolve("first.walk");
        Path second = folder.resolve("second.walk");
        WalkNetworkFile.write(WalkNetwork.builder().build(), second);
        WalkNetworkFile.write(town(), first);
        WalkNetworkFile.write(town(), second);

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    @Test
    void anEmptyNetworkComesBackEmpty() throws IOException {
        Path file = folder.resolve("empty.walk");
        WalkNetworkFile.write(WalkNetwork.builder().build(), file);

        assertThat(WalkNetworkFile.read(file).junctionCount()).isZero();
    }

    @Test
    void anyFlippedBitIsFound() throws IOException {
        byte[] bytes = written();
        Path file = folder.resolve("flipped.walk");
        for (int bit = 0; bit < bytes.length * 8; bit += 3) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(file, flipped);
        }
    }

    @Test
    void anyTruncationIsFound() throws IOException {
        byte[] bytes = written();
        Path file = folder.resolve("short.walk");
        for (int length = 0; length < bytes.length; length += length < 64 ? 1 : 7) {
            assertRefused(file, Arrays.copyOf(bytes, length));
        }
        assertRefused(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertRefused(file, Arrays.copyOf(bytes, bytes.length + 1));
    }

    private byte[] written() throws IOException {
        Path file = folder.resolve("whole.walk");
        WalkNetworkFile.write(town(), file);
        return Files.readAllBytes(file);
    }

    private static void assertRefused(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        assertThatThrownBy(() -> WalkNetworkFile.read(file))
                .isInstanceOf(DamagedNetworkException.class)
                .hasMessageContaining(file.toString());
    }

    private static void assertSame(WalkNetwork read, WalkNetwork network) {
        assertThat(read.arrays())
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(network.arrays());
    }

    private static WalkNetwork town() {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        for (int j = 0; j < 40; j++) {
            builder.addJunction(1_172_000_000 + j * 700, 391_000_000 + j % 7 * 900);
        }
        for (int j = 0; j + 1 < 40; j++) {
            Access access = j % 5 == 0 ? Access.RESIDENTS_ONLY : Access.PUBLIC;
            builder.addWalkway(WalkNetworkTest.walkway(j, j + 1, "路" + j % 3, j % 4, access));
        }
        builder.addBarrier(new int[] {1, 2, 3}, new int[] {4, 5, 6});
        return builder.build();
    }
}
