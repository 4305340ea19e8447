package org.servicecircle.ingest.osm;

/**
 * Which {@code admin_level} was taken as street and as community.
 *
 * <p>Where the options name none, the street level is the coarsest level below country and region (5 and more) whose
 * areas are at least three, and the community level the next finer one with more areas than there are streets. Where no
 * level has three areas the finest level with any area at all is taken for streets.
 *
 * @param street the level, or null: there is none, the whole extract is one street
 * @param community the level, or null: there is none, communities are hexagons
 * @param guessed true when at least one of the two was not named by the options
 */
public record OsmLevels(Integer street, Integer community, boolean guessed) {}
