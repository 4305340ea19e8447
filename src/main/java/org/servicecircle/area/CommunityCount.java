package org.servicecircle.area;

/**
 * Dwellings of one community and the people in those of them whose people are known.
 *
 * @param residents null when no dwelling of the community has a figure; the elders likewise
 */
public record CommunityCount(String communityCode, long dwellings, Long residents, Long elders60, Long elders80) {}
