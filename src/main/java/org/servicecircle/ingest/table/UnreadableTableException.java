package org.servicecircle.ingest.table;

/** A file that cannot be read as a table at all. The message says so in Chinese and English. */
public class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param file its name
     * @param zh what is wrong, for Chinese readers
     * @param en the same, for English readers
     */
    public UnreadableTableException(String file, String zh, String en) {
        super(file + ": " + zh + " / " + en);
    }
}
