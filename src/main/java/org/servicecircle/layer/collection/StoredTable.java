package org.servicecircle.layer.collection;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A table of points as features. A district's are few enough to be held in memory until its data changes, so that a map that
 * is moved about asks the database nothing; those of a whole city are found by the database's indexes.
 *
 * @param <E> entity of the table
 */
final class StoredTable<E> {

    /** Rows that are held, about 20 MB: 801 facilities with another filter each time are then given four times as fast. */
    static final int MOST_HELD = 20_000;

    private final EntityManager entities;
    private final TransactionTemplate reading;
    private final List<Field> fields;
    private final BiFunction<HibernateCriteriaBuilder, JpaCriteriaQuery<?>, StoredRows<E>> rows;
    private final int mostHeld;
    private final Held<Content> held = new Held<>();

    /**
     * A table.
     *
     * @param rows says, for a query, where the fields are stored
     * @param mostHeld of more rows, none is held
     */
    StoredTable(
            EntityManager entities,
            ReadOnly reading,
            List<Field> fields,
            BiFunction<HibernateCriteriaBuilder, JpaCriteriaQuery<?>, StoredRows<E>> rows,
            int mostHeld) {
        this.entities = entities;
        this.reading = reading.transactions();
        this.fields = fields;
        this.rows = rows;
        this.mostHeld = mostHeld;
    }

    /** The features of a version of the data, which must be the one that is stored now. */
    Content content(List<Object> version) {
        return held.of(version, () -> read(version));
    }

    private Content read(List<Object> version) {
        Content stored = new StoredContent<>(entities, reading, version, rows);
        if (stored.count(Selection.EVERYTHING) > mostHeld) {
            return stored;
        }
        try {
            List<Feature> all = stored.read(Selection.all(Selection.EVERYTHING, List.of()), Stream::toList);
            return new ComputedContent(fields, version, ComputedRows.of(all));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
