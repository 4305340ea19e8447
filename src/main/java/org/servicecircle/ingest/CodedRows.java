package org.servicecircle.ingest;

import java.util.List;
import java.util.function.Function;
import org.servicecircle.ingest.table.Fields;

/**
 * Rows that a code tells apart: a row with a stored code replaces what is stored.
 *
 * @param <T> an entity whose id is the code
 */
final class CodedRows<T> extends RowTaker<T> {

    private final String column;
    private final Function<Fields, T> check;

    /**
     * @param column the one with the code
     * @param check makes the entity
     */
    CodedRows(Intake intake, String column, Function<Fields, T> check) {
        super(intake);
        this.column = column;
        this.check = check;
    }

    @Override
    String key(Fields fields) {
        return fields.text(column, KEY);
    }

    @Override
    T check(Fields fields) {
        return check.apply(fields);
    }

    @Override
    void store(List<T> rows) {
        rows.forEach(intake.store()::merge);
    }
}
