package org.servicecircle.facility;

/** How many facilities of one category there are, whatever their status. */
public record CategoryCount(String categoryCode, long facilities) {}
