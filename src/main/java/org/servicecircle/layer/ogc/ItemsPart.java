package org.servicecircle.layer.ogc;

import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.web.Language;

/**
 * One part of what was asked for.
 *
 * @param offset features to skip
 * @param limit features to give
 */
record ItemsPart(ItemsQuery query, int offset, int limit, PlaceFacts facts, Language language) {

    /** Whether there are more after this part. */
    boolean hasNext(long matched) {
        return (long) offset + limit < matched;
    }
}
