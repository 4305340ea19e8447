package org.servicecircle.ingest;

/** How far an import has come. */
public enum ImportStatus {
    RUNNING,
    DONE,
    FAILED,
    /** The process ended in mid-import; nothing of it is visible. */
    INTERRUPTED
}
