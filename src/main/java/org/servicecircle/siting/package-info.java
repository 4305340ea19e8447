/**
 * Where would new sites serve the most people, or everybody?
 *
 * <p>May use: {@code gap coverage network geo}.
 *
 * <p>Who is served by which site stands in {@link org.servicecircle.coverage.CoverSets}. How many people some sites serve
 * together is then a monotone submodular function of the sites: another site never takes people away, and gains the less
 * the more sites there are already. Two questions are asked of it:
 *
 * <ul>
 *   <li>{@link org.servicecircle.siting.MaximalCover}: which p sites serve the most (maximal covering location problem,
 *       Church and ReVelle 1974)?
 *   <li>{@link org.servicecircle.siting.SetCover}: how many sites serve everybody whom any site can serve (location set
 *       covering problem, Toregas et al. 1971)?
 * </ul>
 *
 * <p>Both are answered greedily, by the site that gains the most next. That is an approximation; each answer comes with a
 * proven bound of what any other choice could reach, so that a reader sees how far it can be from the best. Nothing is random, and the
 * number of threads does not matter. No site has a
 * capacity here.
 */
package org.servicecircle.siting;
