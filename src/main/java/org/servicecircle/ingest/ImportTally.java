package org.servicecircle.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicecircle.ingest.table.Reject;
import org.servicecircle.ingest.table.RejectFile;

/** Counts the rows of one import and lists the refused ones. */
final class ImportTally implements Closeable {

    /** So many rejects are kept in the database; the file has them all. */
    static final int REJECTS_STORED = 1_000;

    private final RejectFile file;
    private final List<Reject> first = new ArrayList<>();
    private long read;
    private long taken;
    private long rejected;

    ImportTally(RejectFile file) {
        this.file = file;
    }

    void readOne() {
        read++;
    }

    void took(long rows) {
        taken += rows;
    }

    /** Notes one refused row with all its faults. */
    void refuse(List<Reject> faults) {
        rejected++;
        faults.forEach(this::note);
    }

    /** Lists a fault of something that is kept nevertheless. */
    void note(Reject fault) {
        file.add(fault);
        if (first.size() < REJECTS_STORED) {
            first.add(fault);
        }
    }

    long read() {
        return read;
    }

    long taken() {
        return taken;
    }

    long rejected() {
        return rejected;
    }

    List<Reject> firstRejects() {
        return first;
    }

    Optional<Path> rejectFile() {
        return file.path();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public String toString() {
        return read + " rows read, " + taken + " taken, " + rejected + " refused";
    }
}
