package org.servicecircle.ingest;

import java.util.Arrays;
import org.servicecircle.dataset.PlaceRepository;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads data at start: what {@code --import} names, else, into an empty database, what comes with the program.
 *
 * <p>It is a phase of the start that comes before the web server's, not an application runner: the port opens only once
 * the data is there.
 */
@Component
class FirstLoad implements SmartLifecycle {

    private final ApplicationArguments arguments;
    private final Importer importer;
    private final ImportJobs jobs;
    private final PlaceRepository places;
    private final IngestSettings settings;
    private volatile boolean running;

    FirstLoad(
            ApplicationArguments arguments,
            Importer importer,
            ImportJobs jobs,
            PlaceRepository places,
            IngestSettings settings) {
        this.arguments = arguments;
        this.importer = importer;
        this.jobs = jobs;
        this.places = places;
        this.settings = settings;
    }

    /** @throws ImportFailedException if the data cannot be loaded; the program then ends with its message */
    @Override
    public void start() {
        jobs.markInterrupted();
        ImportOptions.parse(Arrays.asList(arguments.getSourceArgs())).ifPresentOrElse(importer::run, this::loadShipped);
        running = true;
    }

    private void loadShipped() {
        if (settings.shippedData() && places.findCurrent().isEmpty()) {
            importer.runShipped();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the greatest. */
    @Override
    public int getPhase() {
        return 0;
    }
}
