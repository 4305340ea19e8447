package org.servicecircle.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecircle.network.WalkNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the versions of the walking network: a file each, and a row with its fingerprint. */
@Component
public class NetworkStore {

    /** The current version and two to fall back on. */
    static final int VERSIONS_KEPT = 3;

    private static final Logger LOG = LoggerFactory.getLogger(NetworkStore.class);

    private final StoredNetworkRepository versions;
    private final NetworkFolder folder;
    private final Clock clock = Clock.systemUTC();
    private volatile NetworkState state = NetworkState.NOT_READ;
    private InUse inUse;

    NetworkStore(StoredNetworkRepository versions, NetworkSettings settings) {
        this.versions = versions;
        this.folder = new NetworkFolder(settings.networkDir());
        removeOrphans();
    }

    /**
     * Stores a network as the newest version. File first, row second: when the transaction is rolled back, or the process
     * dies in between, there is a file that no row names; it goes with the rollback or at the next start.
     *
     * @throws UncheckedIOException when the disk refuses
     */
    @Transactional
    public StoredNetwork save(WalkNetwork network) {
        try {
            String name = folder.write(network);
            onCompletion(TransactionSynchronization.STATUS_ROLLED_BACK, () -> folder.delete(name));
            StoredNetwork version = versions.save(new StoredNetwork(
                    name, folder.fingerprint(name), network.junctionCount(), network.walkwayCount(), clock.instant()));
            prune();
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The network that everybody shares, as long as {@code newestFile} is the file of the newest version. */
    private record InUse(String newestFile, LoadedNetwork network) {}

    /**
     * The newest version whose file is intact: read once, held in memory until a newer one is asked for, and shared by
     * all callers. A damaged or missing file is refused by name in the log, and the version before it is tried. Empty
     * when no version is stored or none is intact; {@link #state} tells which.
     */
    public Optional<LoadedNetwork> loadCurrent() {
        List<StoredNetwork> stored = versions.findAllByOrderByIdDesc();
        synchronized (this) {
            boolean known = inUse != null
                    && !stored.isEmpty()
                    && inUse.newestFile().equals(stored.get(0).fileName());
            if (!known) {
                Optional<LoadedNetwork> read = read(stored);
                inUse = read.map(network -> new InUse(stored.get(0).fileName(), network))
                        .orElse(null);
            }
            return Optional.ofNullable(inUse).map(InUse::network);
        }
    }

    private Optional<LoadedNetwork> read(List<StoredNetwork> stored) {
        for (StoredNetwork version : stored) {
            Optional<WalkNetwork> network = readIntact(version);
            if (network.isPresent()) {
                state = version == stored.get(0) ? NetworkState.CURRENT : NetworkState.FALLEN_BACK;
                LOG.info(
                        "walking network {}: {} junctions, {} walkways",
                        version.fileName(),
                        version.junctions(),
                        version.walkways());
                return Optional.of(new LoadedNetwork(version, network.get()));
            }
        }
        state = stored.isEmpty() ? NetworkState.NONE_STORED : NetworkState.NONE_INTACT;
        if (state == NetworkState.NONE_INTACT) {
            LOG.error("no stored version of the walking network is intact: import the network again");
        }
        return Optional.empty();
    }

    /** What the last reading by {@link #loadCurrent} came to. */
    public NetworkState state() {
        return state;
    }

    private Optional<WalkNetwork> readIntact(StoredNetwork version) {
        try {
            return Optional.of(folder.read(version));
        } catch (IOException e) {
            LOG.error("version {} of the walking network is not used: {}", version.id(), e.toString());
            return Optional.empty();
        }
    }

    private void prune() {
        versions.findAllByOrderByIdDesc().stream().skip(VERSIONS_KEPT).forEach(old -> {
            versions.delete(old);
            onCompletion(TransactionSynchronization.STATUS_COMMITTED, () -> folder.delete(old.fileName()));
        });
    }

    private void removeOrphans() {
        Set<String> known =
                versions.findAll().stream().map(StoredNetwork::fileName).collect(Collectors.toSet());
        for (String orphan : folder.othersThan(known)) {
            LOG.warn("removing {}: an import that did not end left it", orphan);
            folder.delete(orphan);
        }
    }

    private static void onCompletion(int wanted, Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    action.run();
                }
            }
        });
    }
}
