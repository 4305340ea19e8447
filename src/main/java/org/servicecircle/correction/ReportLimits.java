package org.servicecircle.correction;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import org.servicecircle.web.AddressLimits;
import org.servicecircle.web.Allowance;
import org.servicecircle.web.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Bounds how many reports are taken, from one address and from all together. */
@Component
class ReportLimits {

    private final AddressLimits clients;
    private final Bucket server;

    @Autowired
    ReportLimits(CorrectionSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    ReportLimits(CorrectionSettings settings, TimeMeter time) {
        clients = new AddressLimits(allowance(settings, settings.perClient()), settings.clientsKept(), time);
        server = allowance(settings, settings.perServer()).bucket(time);
    }

    /** So many at once, and as many again spread over a window. */
    private static Allowance allowance(CorrectionSettings settings, int reports) {
        return new Allowance(reports, reports, settings.window());
    }

    /**
     * Counts one report.
     *
     * @param address of the client, as the server sees it
     * @throws ProblemException 429 when there were too many, telling when the next is taken
     */
    void take(String address) {
        Bucket client = clients.of(address);
        AddressLimits.take(client, "too-many-reports");
        try {
            AddressLimits.take(server, "too-many-reports-of-all");
        } catch (ProblemException full) {
            client.addTokens(1);
            throw full;
        }
    }
}
