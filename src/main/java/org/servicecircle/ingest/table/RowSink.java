package org.servicecircle.ingest.table;

/** Is given the rows of a table one after the other, so that no table needs to fit in memory. */
public interface RowSink {

    /** A row that could be read; its cells are not checked yet. */
    void row(Row row);

    /** A row or feature that could not be read at all. */
    void reject(Reject reject);
}
