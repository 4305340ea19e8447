package org.servicecircle.ingest;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of imports, in transactions of its own: it tells of an import even when nothing of it was stored. */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final ImportJobRepository jobs;
    private final ImportRejectRepository rejects;
    private final TransactionTemplate apart;
    private final Clock clock = Clock.systemUTC();

    ImportJobs(ImportJobRepository jobs, ImportRejectRepository rejects, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.rejects = rejects;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Opens the record of an import. */
    long begin(String path, String kind) {
        return apart.execute(status ->
                jobs.save(ImportJob.begin(path, kind, clock.instant())).id());
    }

    /** Closes the record of an import. */
    void end(long id, ImportStatus outcome, String message, ImportTally tally) {
        apart.executeWithoutResult(status -> {
            ImportJob job = jobs.findById(id).orElseThrow();
            job.count(tally.read(), tally.taken(), tally.rejected());
            tally.rejectFile().ifPresent(file -> job.rejectsAt(file.toString()));
            job.end(outcome, clock.instant(), message);
            rejects.saveAll(tally.firstRejects().stream()
                    .map(reject -> new ImportReject(
                            id,
                            reject.file(),
                            reject.row(),
                            reject.column().isEmpty() ? null : reject.column(),
                            reject.code().code(),
                            reject.text()))
                    .toList());
        });
    }

    /** Marks the imports that were running when the program last ended: nothing of them is stored. */
    void markInterrupted() {
        apart.executeWithoutResult(status -> {
            List<ImportJob> left = jobs.findByStatusOrderById(ImportStatus.RUNNING);
            for (ImportJob job : left) {
                job.end(ImportStatus.INTERRUPTED, clock.instant(), "程序中断，未写入任何数据 / interrupted, nothing was stored");
                LOG.warn("import {} of {} was interrupted; nothing of it was stored", job.id(), job.path());
            }
        });
    }
}
