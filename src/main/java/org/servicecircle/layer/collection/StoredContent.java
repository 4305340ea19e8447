package org.servicecircle.layer.collection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.file.Feature;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Conditions;
import org.servicecircle.layer.cql2.SortKey;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Features that are rows of a table of points. Conditions become part of the query, so the database finds them by its
 * indexes; rows are read in batches and never made entities of.
 *
 * @param <E> entity of the table
 */
final class StoredContent<E> implements Content {

    /** Rows that are fetched from the database at once. */
    private static final int BATCH = 1000;

    private static final double E7 = 1e7;

    private final EntityManager entities;
    private final TransactionTemplate reading;
    private final List<Object> version;
    private final BiFunction<HibernateCriteriaBuilder, JpaCriteriaQuery<?>, StoredRows<E>> table;

    /**
     * Rows of a table.
     *
     * @param reading begins transactions that only read
     * @param table says, for a query, where the fields are stored
     */
    StoredContent(
            EntityManager entities,
            TransactionTemplate reading,
            List<Object> version,
            BiFunction<HibernateCriteriaBuilder, JpaCriteriaQuery<?>, StoredRows<E>> table) {
        this.entities = entities;
        this.reading = reading;
        this.version = version;
        this.table = table;
    }

    @Override
    public List<Object> version() {
        return version;
    }

    @Override
    public long count(Condition condition) {
        HibernateCriteriaBuilder builder = builder();
        JpaCriteriaQuery<Long> query = builder.createQuery(Long.class);
        StoredRows<E> rows = table.apply(builder, query);
        query.select(builder.count(rows.id())).where(where(builder, rows, condition));
        return entities.createQuery(query).getSingleResult();
    }

    @Override
    public Optional<Feature> find(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        HibernateCriteriaBuilder builder = builder();
        JpaCriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        StoredRows<E> rows = select(builder, query);
        query.where(builder.equal(rows.id(), Long.parseLong(id)));
        // As a list: a stream would end with the connection, which outside a transaction is before its first row.
        return entities.createQuery(query).getResultList().stream().findFirst().map(row -> feature(row, rows));
    }

    @Override
    public <T> T read(org.servicecircle.layer.collection.Selection selection, Reading<T> use) throws IOException {
        HibernateCriteriaBuilder builder = builder();
        JpaCriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        StoredRows<E> rows = select(builder, query);
        query.where(where(builder, rows, selection.condition())).orderBy(order(builder, rows, selection.order()));
        try {
            return reading.execute(status -> {
                try (Stream<Object[]> found = entities.unwrap(Session.class)
                        .createSelectionQuery(query)
                        .setFirstResult(selection.offset())
                        .setMaxResults(selection.limit())
                        .setFetchSize(Math.min(BATCH, selection.limit()))
                        .getResultStream()) {
                    return use.of(found.map(row -> feature(row, rows)));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private HibernateCriteriaBuilder builder() {
        return (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
    }

    private StoredRows<E> select(HibernateCriteriaBuilder builder, JpaCriteriaQuery<Object[]> query) {
        StoredRows<E> rows = table.apply(builder, query);
        List<Selection<?>> columns = new ArrayList<>(List.of(rows.id(), rows.geometry()));
        rows.fields().forEach(field -> columns.add(field.stored()));
        query.multiselect(columns);
        return rows;
    }

    /** The box comes first: whole numbers in a plain index, which H2 has, then what PostGIS has its index for. */
    private Predicate[] where(HibernateCriteriaBuilder builder, StoredRows<E> rows, Condition condition) {
        List<Predicate> all = new ArrayList<>();
        Conditions.bounds(condition).ifPresent(box -> {
            all.add(builder.between(rows.latE7(), below(box.getMinY()), above(box.getMaxY())));
            all.add(builder.between(rows.lonE7(), below(box.getMinX()), above(box.getMaxX())));
        });
        if (!org.servicecircle.layer.collection.Selection.EVERYTHING.equals(condition)) {
            all.add(new StoredCondition(builder, rows).of(condition));
        }
        return all.toArray(Predicate[]::new);
    }

    private static int below(double degrees) {
        return (int) Math.max(Integer.MIN_VALUE, Math.floor(degrees * E7) - 1);
    }

    private static int above(double degrees) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(degrees * E7) + 1);
    }

    private static List<Order> order(HibernateCriteriaBuilder builder, StoredRows<?> rows, List<SortKey> keys) {
        List<Order> order = new ArrayList<>();
        for (SortKey key : keys) {
            Expression<?> stored = StoredCondition.ordered(builder, rows.of(key.field()));
            order.add(key.descending() ? builder.desc(stored, false) : builder.asc(stored, false));
        }
        order.add(builder.asc(rows.id()));
        return order;
    }

    private static Feature feature(Object[] row, StoredRows<?> rows) {
        List<Object> values = new ArrayList<>(row.length - 2);
        for (int i = 2; i < row.length; i++) {
            values.add(plain(row[i]));
        }
        return new Feature(row[0].toString(), (Geometry) row[1], Collections.unmodifiableList(values));
    }

    /** Whole numbers may be of any size; codes come as what they are codes of. */
    private static Object plain(Object value) {
        if (value instanceof Integer whole) {
            return Long.valueOf(whole);
        }
        return value instanceof Enum<?> code ? code.name() : value;
    }
}
