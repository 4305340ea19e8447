package org.servicecircle.ingest.table;

/**
 * Why one row was refused.
 *
 * @param file the file's name
 * @param row the row as a spreadsheet counts it, or the feature counted from 1
 * @param column canonical name of the column, or empty
 * @param code why
 * @param detail the value or what exactly is wrong with it
 */
public record Reject(String file, long row, String column, RejectCode code, String detail) {

    private static final int MOST_CHARACTERS = 200;

    /** Cuts the detail to a length fit for a message. */
    public Reject {
        detail = detail.length() > MOST_CHARACTERS ? detail.substring(0, MOST_CHARACTERS) + "…" : detail;
    }

    /** The whole reason in both languages. */
    public String text() {
        String reason = code.zh() + " / " + code.en();
        return detail.isEmpty() ? reason : reason + ": " + detail;
    }
}
