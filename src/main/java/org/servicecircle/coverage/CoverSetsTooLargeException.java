package org.servicecircle.coverage;

/** The cover sets would not fit into the memory they were given. */
public final class CoverSetsTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long estimatedBytes;
    private final long mostBytes;

    CoverSetsTooLargeException(long estimatedBytes, long mostBytes) {
        super("cover sets would take about " + estimatedBytes + " bytes, and may take " + mostBytes);
        this.estimatedBytes = estimatedBytes;
        this.mostBytes = mostBytes;
    }

    /** What they would take, judged by a sample of the sites. */
    public long estimatedBytes() {
        return estimatedBytes;
    }

    /** What they might have taken. */
    public long mostBytes() {
        return mostBytes;
    }
}
