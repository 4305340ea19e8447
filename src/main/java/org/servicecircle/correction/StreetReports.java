package org.servicecircle.correction;

/**
 * How many reports there are about a street.
 *
 * @param streetCode null for outside every street
 */
record StreetReports(String streetCode, long count) {}
