package org.servicecircle.ingest.shape;

/** An archive that cannot be read as a shapefile at all. */
public final class UnreadableShapefileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String zh;

    /**
     * @param zh what is wrong, for Chinese readers
     * @param en the same, for English readers; also the message
     */
    UnreadableShapefileException(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    /** What is wrong, for Chinese readers. */
    public String zh() {
        return zh;
    }
}
