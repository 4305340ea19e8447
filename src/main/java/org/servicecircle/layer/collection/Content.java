package org.servicecircle.layer.collection;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecircle.file.Feature;
import org.servicecircle.layer.cql2.Condition;

/** The features of a layer at one data version. */
public interface Content {

    /** Everything that the features depend on, each with a stable text; the same as long as they are the same. */
    List<Object> version();

    /** How many features meet a condition. */
    long count(Condition condition);

    /** The feature of an id. */
    Optional<Feature> find(String id);

    /**
     * Reads some of the features. They come one after the other, so that as many as there are can be read.
     *
     * @param reading reads them, once, before it returns
     */
    <T> T read(Selection selection, Reading<T> reading) throws IOException;

    /** What is made of features while they are read. */
    interface Reading<T> {

        /** Makes it; the stream ends with this call. */
        T of(Stream<Feature> features) throws IOException;
    }
}
