package org.servicecircle.coverage;

/**
 * One change that was made, with all that it takes to undo it and to make it again.
 *
 * @param edit what was edited
 * @param labels the labels of the other side: while the change is in force those from before it, else those after it
 */
record Change(Edit edit, LabelLog.Entries labels) {

    private static final int BYTES_WITHOUT_LABELS = 500;

    /** Memory it takes, about: its labels, and for a walkway the bits of what is open. */
    long bytes() {
        boolean ofWalkway = edit.walkway() != Edit.NO_WALKWAY;
        int walkways = ofWalkway ? edit.after().network().walkwayCount() : 0;
        return BYTES_WITHOUT_LABELS + labels.bytes() + walkways / 2;
    }
}
