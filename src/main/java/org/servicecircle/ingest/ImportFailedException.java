package org.servicecircle.ingest;

/** An import that cannot be done, with a message for the person who asked for it. Nothing of it was stored. */
public class ImportFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    ImportFailedException(String message, String action) {
        super(message);
        this.action = action;
    }

    ImportFailedException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What can be done about it. */
    public String action() {
        return action;
    }
}
