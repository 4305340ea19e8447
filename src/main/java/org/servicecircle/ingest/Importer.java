package org.servicecircle.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.servicecircle.ingest.osm.UnreadableOsmException;
import org.servicecircle.ingest.table.RejectFile;
import org.servicecircle.ingest.table.UnreadableTableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs imports: one transaction each, with a record of it that stays whatever becomes of the import. */
@Component
class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final ImportJobs jobs;
    private final PlaceLoad load;
    private final IngestSettings settings;
    private final TransactionTemplate transaction;

    Importer(ImportJobs jobs, PlaceLoad load, IngestSettings settings, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.load = load;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Imports a file or folder.
     *
     * @return what became of its rows; empty if it is loaded already
     * @throws ImportFailedException if nothing was stored, and why
     */
    Optional<ImportTally> run(ImportOptions options) {
        try {
            ImportFiles files = ImportFiles.of(options);
            if (!options.replace() && load.isLoaded(files)) {
                LOG.info("{} is loaded already; --replace loads it again", options.path());
                return Optional.empty();
            }
            load.requireMayReplace(files, options);
            String kind = files.osm().isPresent() ? PlaceLoad.OSM : PlaceLoad.TABLES;
            return Optional.of(run(options.path().toString(), kind, files, options));
        } catch (UnreadableTableException | IOException unreadable) {
            throw failure(unreadable);
        }
    }

    /** Imports what comes with the program. */
    void runShipped() {
        try {
            Optional<ImportFiles> files = ImportFiles.shipped(false);
            if (files.isEmpty()) {
                LOG.warn("no data comes with this build; the store stays empty");
                return;
            }
            run("classpath:gis-data", PlaceLoad.SHIPPED, files.get(), PlaceLoad.shippedOptions());
        } catch (IOException unreadable) {
            throw failure(unreadable);
        }
    }

    private ImportTally run(String label, String kind, ImportFiles files, ImportOptions options) throws IOException {
        long start = System.nanoTime();
        long job = jobs.begin(label, kind);
        LOG.info("import {} of {} begins: {} files", job, label, files.files().size());
        ImportTally tally = new ImportTally(new RejectFile(settings.rejectDir().resolve("import-" + job + ".csv")));
        try {
            try (tally) {
                transaction.executeWithoutResult(status -> load.load(files, options, tally));
            }
            jobs.end(job, ImportStatus.DONE, tally.toString(), tally);
        } catch (RuntimeException failed) {
            ImportFailedException failure = failure(failed);
            jobs.end(job, ImportStatus.FAILED, failure.getMessage(), tally);
            tally.rejectFile().ifPresent(file -> LOG.warn("refused rows are listed in {}", file));
            throw failure;
        }
        tally.rejectFile().ifPresent(file -> LOG.warn("refused rows are listed in {}", file));
        LOG.info("import {} done: {}, {} s", job, tally, (System.nanoTime() - start) / 100_000_000 / 10.0);
        return tally;
    }

    private static ImportFailedException failure(Exception cause) {
        if (cause instanceof ImportFailedException failure) {
            return failure;
        }
        if (cause instanceof UncheckedIOException wrapped) {
            return failure(wrapped.getCause());
        }
        boolean file = cause instanceof UnreadableTableException || cause instanceof UnreadableOsmException;
        boolean store = cause instanceof DataAccessException || cause instanceof TransactionException;
        String action = file
                ? "Mend the file. Nothing of it was stored."
                : store ? "The database refused. Nothing was stored." : "Nothing was stored.";
        return new ImportFailedException("导入失败 / the import failed: " + cause.getMessage(), action, cause);
    }
}
