package org.servicecircle.file;

import java.io.IOException;
import java.io.OutputStream;

/** Writes features in one format. */
public interface FeatureWriter {

    FeatureFormat format();

    /**
     * Writes and closes the table.
     *
     * @throws IOException only if {@code out} takes no more; other faults are unchecked, and come before the first byte
     * @throws org.servicecircle.web.ProblemException 422 if the format cannot hold so much
     */
    void write(FeatureTable table, OutputStream out) throws IOException;
}
