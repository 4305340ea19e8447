package org.servicecircle.dataset;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly why a second instance on the same embedded database does not start. */
final class LockedDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's DATABASE_ALREADY_OPEN_1; its driver is not on the compile class path. */
    private static final int ALREADY_OPEN = 90_020;

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "Another instance holds ./data: the embedded database can be open in one process only.",
                "Stop the other instance, or start this one in another folder, or let both use PostgreSQL"
                        + " (profile postgis).",
                cause);
    }
}
