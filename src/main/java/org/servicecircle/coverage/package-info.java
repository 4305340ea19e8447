/**
 * How many minutes from here to the nearest service?
 *
 * <p>May use: {@code network geo}.
 *
 * <p>Where to begin reading. The first group is what all others stand on; none of the others uses another, but that sets
 * of sites and repairs read homes from the first.
 *
 * <dl>
 *   <dt>one search
 *   <dd>{@link org.servicecircle.coverage.SearchGraph}, {@link org.servicecircle.coverage.NearestSearch},
 *       {@link org.servicecircle.coverage.Reach}, {@link org.servicecircle.coverage.HomeTimes},
 *       {@link org.servicecircle.coverage.Route}
 *   <dt>many kinds of service at once
 *   <dd>{@link org.servicecircle.coverage.ManySearch} over a {@link org.servicecircle.coverage.Hierarchy}
 *   <dt>what changes if
 *   <dd>{@link org.servicecircle.coverage.LiveReach}, by {@code Repair}
 *   <dt>whom each site would serve
 *   <dd>{@link org.servicecircle.coverage.CoverSets}
 *   <dt>what is drawn
 *   <dd>{@link org.servicecircle.coverage.ReachedWalkways}, and {@link org.servicecircle.coverage.ServiceAreas} around them
 * </dl>
 */
package org.servicecircle.coverage;
