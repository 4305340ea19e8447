package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.Reach;
import org.servicecircle.coverage.Seed;

/**
 * One finished search.
 *
 * @param reach for routes
 * @param seeds the entrances it started from, as routes number them
 * @param times how long every home walks, up to {@link Question#MOST_MINUTES}, so that any limit is arithmetic
 * @param bytes memory it takes, about
 */
record Walks(Reach reach, List<Seed> seeds, HomeTimes times, int bytes) {}
