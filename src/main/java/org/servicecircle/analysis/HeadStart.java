package org.servicecircle.analysis;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Asks the headline question once after start, beside the first visitors, so that it is answered when they come. */
@Component
class HeadStart {

    private static final Logger LOG = LoggerFactory.getLogger(HeadStart.class);
    private static final QuestionParameters HEADLINE =
            new QuestionParameters(null, null, null, null, null, null, null, null, null);

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final Summing summing;

    HeadStart(Snapshots snapshots, QuestionReader questions, Summing summing) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.summing = summing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        new SimpleAsyncTaskExecutor("head-start-").execute(this::ask);
    }

    private void ask() {
        try {
            PlaceSnapshot snapshot = snapshots.current();
            summing.sums(snapshot, questions.read(HEADLINE, snapshot));
        } catch (DataAccessException away) {
            // The first visitor's question will be computed then, or be told that the store is away.
            LOG.warn("The headline question was not answered ahead: {}", away.getMessage());
        }
    }
}
