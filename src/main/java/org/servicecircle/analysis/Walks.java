package org.servicecircle.analysis;

import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.Reach;

/**
 * One finished search.
 *
 * @param reach for routes
 * @param times how long every home walks, up to {@link Question#MOST_MINUTES}, so that any limit is arithmetic
 * @param bytes memory it takes, about
 */
record Walks(Reach reach, HomeTimes times, int bytes) {}
