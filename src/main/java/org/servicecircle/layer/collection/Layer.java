package org.servicecircle.layer.collection;

import java.util.List;
import java.util.Optional;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.file.Field;
import org.servicecircle.file.GeometryKind;
import org.servicecircle.layer.cql2.Span;

/** Features of one kind: what they are called and what is known of each. Title and description are in {@code text/layer}. */
public interface Layer {

    /** Its name in addresses, such as {@code coverage-streets}; stays the same for ever. */
    String id();

    /** What all of its geometries are. */
    GeometryKind geometry();

    /** What is known of each feature, in the order in which it is shown. */
    List<Field> fields();

    /** When each of its features is there, as a span of two of its fields; empty where time means nothing. */
    default Optional<Span> lifetime() {
        return Optional.empty();
    }

    /** Whether its features answer a question; if not, the parameters of questions mean nothing to it. */
    default boolean answersQuestion() {
        return false;
    }

    /**
     * Its features as they are now.
     *
     * @param asked which question they answer; without any parameter where none is answered
     * @throws org.servicecircle.web.ProblemException 400 for a question that cannot be asked
     */
    Content content(QuestionParameters asked);
}
