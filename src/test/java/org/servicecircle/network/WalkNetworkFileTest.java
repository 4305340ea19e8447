package org.servicecircle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkNetworkFileTest {

    @TempDir
    Path folder;

    @Test
    void opensWhatWasWritten() throws IOException {
        WalkNetwork network = town();
        Path file = folder.resolve("deep/town.walk");
        WalkNetworkFile.write(network, file);

        SameNetwork.assertSame(WalkNetworkFile.read(file), network);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void everyAnswerOfANetworkIsCompared() {
        assertThat(SameNetwork.asked()).isEqualTo(SameNetwork.askable());
    }

    @Test
    void anOpenNetworkStaysWhenANewerTakesItsNameAndWhenTheFileGoes() throws IOException {
        Path file = folder.resolve("town.walk");
        WalkNetworkFile.write(town(), file);
        WalkNetwork open = WalkNetworkFile.read(file);
        String fingerprint = WalkNetworkFile.fingerprint(file);
        WalkNetworkFile.write(WalkNetwork.builder().build(), file);

        assertThat(WalkNetworkFile.read(file).walkwayCount()).isZero();
        assertThat(WalkNetworkFile.fingerprint(file)).isNotEqualTo(fingerprint);
        SameNetwork.assertSame(open, town());
        Files.delete(file);
        SameNetwork.assertSame(open, town());
    }

    @Test
    void aFileOfFormatVersion1IsToBeImportedAgain() throws IOException {
        Path file = folder.resolve("old.walk");
        byte[] old = ByteBuffer.allocate(4_000)
                .putLong(0x534357414C4B0D0AL)
                .putInt(1)
                .putLong(4_000)
                .array();
        Files.write(file, old);

        assertThatThrownBy(() -> WalkNetworkFile.read(file))
                .isInstanceOf(DamagedNetworkException.class)
                .hasMessageContaining("version 1")
                .hasMessageContaining("import the network again");
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
        Path file = Files.write(folder.resolve("flipped.walk"), bytes);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte value = bytes[bit / 8];
                byte flipped = (byte) (value ^ 1 << bit % 8);
                channel.write(ByteBuffer.wrap(new byte[] {flipped}), bit / 8);
                assertRefused(file);
                channel.write(ByteBuffer.wrap(new byte[] {value}), bit / 8);
            }
        }
        assertThat(WalkNetworkFile.read(file).walkwayCount()).isEqualTo(town().walkwayCount());
    }

    @Test
    void anyTruncationIsFound() throws IOException {
        byte[] bytes = written();
        Path file = folder.resolve("short.walk");
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertRefused(file);
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        assertRefused(file);
    }

    private byte[] written() throws IOException {
        Path file = folder.resolve("whole.walk");
        WalkNetworkFile.write(town(), file);
        return Files.readAllBytes(file);
    }

    private static void assertRefused(Path file) {
        assertThatThrownBy(() -> WalkNetworkFile.read(file))
                .isInstanceOf(DamagedNetworkException.class)
                .hasMessageContaining(file.toString());
    }

    private static WalkNetwork town() {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        for (int j = 0; j < 12; j++) {
            builder.addJunction(1_172_000_000 + j * 700, 391_000_000 + j % 7 * 900);
        }
        for (int j = 0; j + 1 < 12; j++) {
            Access access = j % 5 == 0 ? Access.RESIDENTS_ONLY : Access.PUBLIC;
            builder.addWalkway(WalkNetworkTest.walkway(j, j + 1, "路" + j % 3, j % 4, access));
        }
        builder.addBarrier(new int[] {1, 2, 3}, new int[] {4, 5, 6});
        return builder.build();
    }
}
