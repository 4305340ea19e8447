package org.servicecircle.ingest.table;

/** A geometry that cannot be taken; the message is the detail of the reject. */
final class BadGeometryException extends Exception {

    private static final long serialVersionUID = 1;

    private final RejectCode code;

    BadGeometryException(RejectCode code, String detail) {
        super(detail);
        this.code = code;
    }

    RejectCode code() {
        return code;
    }
}
