package org.servicecircle.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why an import at start failed, instead of a stack trace. */
final class ImportFailureAnalyzer extends AbstractFailureAnalyzer<ImportFailedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ImportFailedException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
