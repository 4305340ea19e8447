package org.servicecircle.nearby;

import org.servicecircle.analysis.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Makes the search index once after start, beside the first visitors: the readings of all characters take a second. */
@Component
class SearchHeadStart {

    private static final Logger LOG = LoggerFactory.getLogger(SearchHeadStart.class);

    private final Snapshots snapshots;
    private final TargetIndexes indexes;

    SearchHeadStart(Snapshots snapshots, TargetIndexes indexes) {
        this.snapshots = snapshots;
        this.indexes = indexes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        new SimpleAsyncTaskExecutor("search-head-start-").execute(this::index);
    }

    private void index() {
        try {
            indexes.of(snapshots.current());
        } catch (DataAccessException away) {
            // The first who searches will wait for the index, or be told that the store is away.
            LOG.warn("The search index was not made ahead: {}", away.getMessage());
        }
    }
}
