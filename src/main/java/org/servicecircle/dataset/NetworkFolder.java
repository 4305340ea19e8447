package org.servicecircle.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        if (!sha256(version.fileName()).equals(version.sha256())) {
            throw new IOException(
                    "walking network file " + file + " is refused: its SHA-256 is not " + version.sha256());
        }
        return WalkNetworkFile.read(file);
    }

    /** SHA-256 of a file in hexadecimal digits. */
    String sha256(String name) throws IOException {
        try (InputStream raw = Files.newInputStream(folder.resolve(name));
                DigestInputStream in = new DigestInputStream(raw, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
