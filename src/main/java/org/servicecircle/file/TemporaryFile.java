package org.servicecircle.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is gone once it is closed, for formats that cannot be written from the beginning to the end. */
public final class TemporaryFile implements AutoCloseable {

    private final Path path;

    /**
     * A new, empty one.
     *
     * @param extension with its dot
     */
    public TemporaryFile(String extension) {
        try {
            this.path = Files.createTempFile("service-circle-", extension);
        } catch (IOException e) {
            throw new UncheckedIOException("could not make a temporary file", e);
        }
    }

    public Path path() {
        return path;
    }

    /**
     * Copies all of it.
     *
     * @throws IOException if {@code out} takes no more
     */
    public void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + path, e);
        }
    }
}
