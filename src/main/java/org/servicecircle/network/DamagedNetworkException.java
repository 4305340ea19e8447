package org.servicecircle.network;

import java.io.IOException;
import java.nio.file.Path;

/** A network file that is cut short, altered or not of this format. Nothing of it was used. */
public final class DamagedNetworkException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedNetworkException(Path file, String reason) {
        super("walking network file " + file + " is refused: " + reason);
    }
}
