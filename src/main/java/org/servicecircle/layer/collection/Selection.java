package org.servicecircle.layer.collection;

import java.util.List;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.SortKey;

/**
 * Which features of a layer, in which order.
 *
 * @param condition what they must meet
 * @param order first key first; those that are equal, and all without a key, in the layer's own order
 * @param offset features to skip, ≥ 0
 * @param limit features to give, ≥ 0
 */
public record Selection(Condition condition, List<SortKey> order, int offset, int limit) {

    /** Every feature there is. */
    public static final Condition EVERYTHING = new Condition.Constant(true);

    /** All features that meet a condition. */
    public static Selection all(Condition condition, List<SortKey> order) {
        return new Selection(condition, order, 0, Integer.MAX_VALUE);
    }
}
