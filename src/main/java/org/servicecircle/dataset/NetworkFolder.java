package org.servicecircle.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkNetworkFile;

/** The files of the walking network's versions, apart from what the database says of them. */
final class NetworkFolder {

    private static final String PREFIX = "walk-";
    private static final String SUFFIX = ".network";

    private final Path folder;

    NetworkFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a network under a name that was never used. */
    String write(WalkNetwork network) throws IOException {
        String name = PREFIX + UUID.randomUUID() + SUFFIX;
        WalkNetworkFile.write(network, folder.resolve(name));
        return name;
    }

    /**
     * Reads the network of a version.
     *
     * @throws IOException when the file is not what the version states, or cannot be read; names the file
     */
    WalkNetwork read(StoredNetwork version) throws IOException {
        Path file = folder.resolve(version.fileName());
        WalkNetwork network = WalkNetworkFile.read(file);
        if (!WalkNetworkFile.fingerprint(file).equals(version.fingerprint())) {
            throw new IOException(
                    "walking network file " + file + " is refused: its fingerprint is not " + version.fingerprint());
        }
        return network;
    }

    /** What tells the file from every other, see {@link WalkNetworkFile#fingerprint}. */
    String fingerprint(String name) throws IOException {
        return WalkNetworkFile.fingerprint(folder.resolve(name));
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Network files, whole or half written, that are not among the names to keep. */
    List<String> othersThan(Set<String> keep) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX) && name.contains(SUFFIX) && !keep.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
