package org.servicecircle.ingest.osm;

/**
 * Which {@code admin_level} was taken as street and as community.
 *
 * <p>Where the options name none they are guessed. A level <em>covers</em> the extract when its areas hold at least half
 * of the dwellings (of the facilities, where there are no dwellings). The street level is 8, what most countries use for
 * communes and China for 街道, if that covers; else the covering level nearest to it, the coarser first (7, 6, 5, 4, then
 * 9, 10, 11). The community level is the next finer one that covers.
 *
 * @param street the level, or null: there is none, the whole extract is one street
 * @param community the level, or null: there is none, communities are hexagons
 * @param guessed true when at least one of the two was not named by the options
 */
public record OsmLevels(Integer street, Integer community, boolean guessed) {}
