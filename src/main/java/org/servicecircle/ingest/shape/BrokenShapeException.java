package org.servicecircle.ingest.shape;

/** One record that holds no shape, though the file around it can be read; the message says why. */
public final class BrokenShapeException extends Exception {

    private static final long serialVersionUID = 1;

    BrokenShapeException(String message) {
        super(message);
    }
}
