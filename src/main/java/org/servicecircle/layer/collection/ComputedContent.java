package org.servicecircle.layer.collection;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Conditions;

/** Features that are computed rather than stored. Conditions are met in memory. */
final class ComputedContent implements Content {

    private final List<Field> fields;
    private final List<Object> version;
    private final ComputedRows rows;

    ComputedContent(List<Field> fields, List<Object> version, ComputedRows rows) {
        this.fields = fields;
        this.version = version;
        this.rows = rows;
    }

    @Override
    public List<Object> version() {
        return version;
    }

    @Override
    public long count(Condition condition) {
        return Selection.EVERYTHING.equals(condition)
                ? rows.size()
                : found(condition).count();
    }

    @Override
    public Optional<Feature> find(String id) {
        return IntStream.range(0, rows.size())
                .mapToObj(rows::get)
                .filter(feature -> feature.id().equals(id))
                .findFirst();
    }

    @Override
    public <T> T read(Selection selection, Reading<T> reading) throws IOException {
        if (Selection.EVERYTHING.equals(selection.condition())
                && selection.order().isEmpty()) {
            return reading.of(numbers(selection).mapToObj(rows::get));
        }
        Stream<Feature> found = found(selection.condition());
        if (!selection.order().isEmpty()) {
            found = found.sorted(Conditions.order(selection.order(), fields));
        }
        return reading.of(found.skip(selection.offset()).limit(selection.limit()));
    }

    /** Of the features in their own order; nothing is made of those that are skipped. */
    private IntStream numbers(Selection selection) {
        int first = Math.min(rows.size(), selection.offset());
        return IntStream.range(first, (int) Math.min(rows.size(), (long) first + selection.limit()));
    }

    private Stream<Feature> found(Condition condition) {
        IntStream numbers = IntStream.range(0, rows.size());
        var box = Conditions.bounds(condition);
        if (box.isPresent()) {
            numbers = numbers.filter(i -> rows.mayMeet(i, box.get()));
        }
        Stream<Feature> all = numbers.mapToObj(rows::get);
        return Selection.EVERYTHING.equals(condition) ? all : all.filter(Conditions.matcher(condition, fields));
    }
}
