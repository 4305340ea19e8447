package org.servicecircle.file;

import java.io.IOException;
import java.io.OutputStream;

/** What a file holds, written once. */
@FunctionalInterface
public interface FileContent {

    /**
     * Writes it all.
     *
     * @throws IOException only if {@code out} takes no more
     */
    void write(OutputStream out) throws IOException;
}
