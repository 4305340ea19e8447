package org.servicecircle.dataset;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly why the platform does not start when its database is held by another, away, or refuses us. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's DATABASE_ALREADY_OPEN_1; its driver is not on the compile class path. */
    private static final int ALREADY_OPEN = 90_020;

    /** SQLSTATE class 08: connection exception. */
    private static final String AWAY = "08";

    /** SQLSTATE class 28: invalid authorization. */
    private static final String REFUSED = "28";

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (cause.getErrorCode() == ALREADY_OPEN) {
            return new FailureAnalysis(
                    "Another instance holds ./data: the embedded database can be open in one process only.",
                    "Stop the other instance, or start this one in another folder, or let both use PostgreSQL"
                            + " (profile postgis).",
                    cause);
        }
        if (state.startsWith(AWAY)) {
            return new FailureAnalysis(
                    "The database cannot be reached: " + cause.getMessage(),
                    "Start it, or say where it is: POSTGRES_HOST, POSTGRES_PORT, POSTGRES_DB.",
                    cause);
        }
        if (state.startsWith(REFUSED)) {
            return new FailureAnalysis(
                    "The database refuses the user: " + cause.getMessage(),
                    "Set POSTGRES_USER and POSTGRES_PASSWORD; the password has no default.",
                    cause);
        }
        return null;
    }
}
