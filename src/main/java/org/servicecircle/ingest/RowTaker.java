package org.servicecircle.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servicecircle.area.People;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Reject;
import org.servicecircle.ingest.table.RejectCode;
import org.servicecircle.ingest.table.Row;
import org.servicecircle.ingest.table.RowSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the rows of one table and stores the good ones, a batch at a time.
 *
 * @param <T> what a row becomes
 */
abstract class RowTaker<T> implements RowSink {

    /** Rows per batch; Hibernate's own batch size is the same. */
    static final int BATCH = 500;

    /** Longest texts, in characters, as the columns have them. */
    static final int CODE = 32;

    static final int KEY = 64;
    static final int REFERENCE = 100;
    static final int NAME = 200;
    static final int LONG_NAME = 300;
    static final int TEXT = 1000;

    /** Nowhere do more people live under one code. */
    private static final int MOST_PEOPLE = 100_000_000;

    /** Rows between two lines of progress in the log. */
    private static final int NEWS_EVERY = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(RowTaker.class);

    final Intake intake;
    private long stored;
    private long nextNews = NEWS_EVERY;
    private final List<T> batch = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    RowTaker(Intake intake) {
        this.intake = intake;
    }

    /** What tells the rows of the table apart; a second row with the same key is refused. */
    abstract String key(Fields fields);

    /** The row as it will be stored; whatever, if a fault was noted. */
    abstract T check(Fields fields);

    /** Stores some rows; without flushing. */
    abstract void store(List<T> rows);

    @Override
    public final void row(Row row) {
        intake.tally().readOne();
        Fields fields = new Fields(row, intake.reference(), intake.communities().surroundings());
        String key = key(fields);
        if (fields.good() && !seen.add(key)) {
            fields.reject("", RejectCode.DUPLICATE, key);
        }
        T checked = check(fields);
        if (!fields.good()) {
            intake.tally().refuse(fields.rejects());
            return;
        }
        batch.add(checked);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    @Override
    public final void reject(Reject reject) {
        intake.tally().readOne();
        intake.tally().refuse(List.of(reject));
    }

    /** Stores what is left. */
    void finish() {
        flush();
    }

    private void flush() {
        store(batch);
        intake.store().flush();
        intake.store().clear();
        intake.tally().took(batch.size());
        stored += batch.size();
        batch.clear();
        if (stored >= nextNews) {
            LOG.info("  {}: {} rows so far", intake.source(), stored);
            nextNews += NEWS_EVERY;
        }
    }

    static BilingualName name(Fields fields, int mostCharacters) {
        return new BilingualName(fields.text("name", mostCharacters), fields.optional("nameEn", mostCharacters));
    }

    static People people(Fields fields) {
        Integer residents = fields.whole("residents", 0, MOST_PEOPLE);
        Integer elders60 = fields.whole("elders60", 0, MOST_PEOPLE);
        Integer elders80 = fields.whole("elders80", 0, MOST_PEOPLE);
        boolean moreOld = residents != null && elders60 != null && elders60 > residents;
        boolean moreVeryOld = elders60 != null && elders80 != null && elders80 > elders60;
        if (moreOld || moreVeryOld) {
            fields.reject("elders60", RejectCode.INCONSISTENT, elders80 + " ≤ " + elders60 + " ≤ " + residents);
        }
        return new People(residents, elders60, elders80);
    }

    static void require(Fields fields, String column, Object value) {
        if (value == null && fields.good()) {
            fields.reject(column, RejectCode.MISSING, "");
        }
    }

    static void known(Fields fields, String column, String code, Set<String> codes) {
        if (code != null && !code.isEmpty() && !codes.contains(code)) {
            fields.reject(column, RejectCode.UNKNOWN_CODE, code);
        }
    }
}
