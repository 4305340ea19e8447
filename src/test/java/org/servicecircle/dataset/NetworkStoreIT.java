package org.servicecircle.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.fixture.OnH2;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.network.WalkNetwork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that break, transactions that fail and starts after a crash, with real files and a real database. */
@OnH2
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ExtendWith(OutputCaptureExtension.class)
class NetworkStoreIT {

    @TempDir
    private Path folder;

    @Autowired
    private StoredNetworkRepository versions;

    @Autowired
    private PlatformTransactionManager transactions;

    private NetworkStore store;

    @BeforeEach
    void start() {
        store = newStart();
    }

    @AfterEach
    void empty() {
        versions.deleteAll();
    }

    @Test
    void anEmptyDatabaseHasNoNetworkAndIsHealthy() {
        assertThat(store.loadCurrent()).isEmpty();
        assertThat(store.state()).isEqualTo(NetworkState.NONE_STORED);
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void theNewestVersionIsUsed() {
        save(town(1));
        StoredNetwork newest = save(town(2));
        LoadedNetwork loaded = store.loadCurrent().orElseThrow();
        assertThat(loaded.version().id()).isEqualTo(newest.id());
        assertThat(loaded.network().walkwayCount()).isEqualTo(2).isEqualTo(newest.walkways());
        assertThat(store.state()).isEqualTo(NetworkState.CURRENT);
    }

    @Test
    void allCallersShareOneNetworkUntilThereIsANewer() {
        save(town(1));
        LoadedNetwork first = store.loadCurrent().orElseThrow();
        assertThat(store.loadCurrent().orElseThrow().network()).isSameAs(first.network());
        save(town(2));
        assertThat(store.loadCurrent().orElseThrow().network().walkwayCount()).isEqualTo(2);
    }

    @Test
    void oneFlippedBitIsRefusedByNameAndTheLastGoodVersionUsed(CapturedOutput output) throws IOException {
        save(town(1));
        Path newest = file(save(town(2)));
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(newest, bytes);
        assertThat(store.loadCurrent().orElseThrow().network().walkwayCount()).isEqualTo(1);
        assertThat(store.state()).isEqualTo(NetworkState.FALLEN_BACK);
        assertThat(output).contains(newest.toString()).contains("refused");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        save(town(1));
        Path newest = file(save(town(2)));
        Files.write(newest, List.of());
        assertThat(store.loadCurrent().orElseThrow().network().walkwayCount()).isEqualTo(1);
    }

    @Test
    void anotherNetworkUnderTheSameNameIsRefused() throws IOException {
        Path older = file(save(town(1)));
        Path newest = file(save(town(2)));
        Files.write(newest, Files.readAllBytes(older));
        assertThat(store.loadCurrent().orElseThrow().version().fileName())
                .isEqualTo(older.getFileName().toString());
    }

    @Test
    void aFileOfAnEarlierReleaseIsToBeImportedAgain(CapturedOutput output) throws IOException {
        byte[] old = ByteBuffer.allocate(4_000)
                .putLong(0x534357414C4B0D0AL)
                .putInt(1)
                .array();
        Files.write(file(save(town(1))), old);
        assertThat(store.loadCurrent()).isEmpty();
        assertThat(store.state()).isEqualTo(NetworkState.NONE_INTACT);
        assertThat(output).contains("format version 1").contains("import the network again with --replace");
    }

    @Test
    void withNoIntactFileTheStoreSaysSoAndIsNotHealthy(CapturedOutput output) throws IOException {
        Path only = file(save(town(1)));
        Files.delete(only);
        assertThat(store.loadCurrent()).isEmpty();
        assertThat(store.state()).isEqualTo(NetworkState.NONE_INTACT);
        assertThat(health()).isEqualTo(Status.DOWN);
        assertThat(output).contains(only.getFileName().toString()).contains("import the network again");
    }

    @Test
    void aTransactionThatFailsLeavesNoFile() throws IOException {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    store.save(town(1));
                    throw new IllegalStateException("row 37 is bad");
                }))
                .hasMessage("row 37 is bad");
        assertThat(files()).isEmpty();
        assertThat(versions.count()).isZero();
    }

    @Test
    void theNextStartRemovesWhatAKilledImportLeft() throws IOException {
        Path kept = file(save(town(1)));
        Files.writeString(folder.resolve("walk-0000.network"), "whole, but no row names it");
        Files.writeString(folder.resolve("walk-0001.network123.tmp"), "half writ");
        Path foreign = Files.writeString(folder.resolve("README"), "not ours");
        newStart();
        assertThat(files()).containsExactlyInAnyOrder(kept, foreign);
    }

    @Test
    void oldVersionsGo() throws IOException {
        for (int i = 1; i <= NetworkStore.VERSIONS_KEPT + 2; i++) {
            save(town(i));
        }
        assertThat(versions.findAllByOrderByIdDesc())
                .extracting(StoredNetwork::walkways)
                .containsExactly(5, 4, 3);
        assertThat(files()).hasSize(NetworkStore.VERSIONS_KEPT);
    }

    private NetworkStore newStart() {
        return new NetworkStore(versions, new NetworkSettings(folder));
    }

    private StoredNetwork save(WalkNetwork network) {
        return new TransactionTemplate(transactions).execute(status -> store.save(network));
    }

    private Path file(StoredNetwork version) {
        return folder.resolve(version.fileName());
    }

    private Status health() {
        return new NetworkHealth(store).health().getStatus();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A straight lane of so many walkways, 100 m each. */
    private static WalkNetwork town(int walkways) {
        TinyTown town = new TinyTown().junction("0", 0, 0);
        for (int i = 1; i <= walkways; i++) {
            town.junction(String.valueOf(i), i * 100.0, 0).lane(String.valueOf(i - 1), String.valueOf(i));
        }
        return town.network();
    }
}
