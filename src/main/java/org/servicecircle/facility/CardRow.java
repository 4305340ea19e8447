package org.servicecircle.facility;

/**
 * What is written for people about a facility; null is unknown.
 *
 * @param openingHours as stored, in OSM's syntax
 * @param source the file it came from
 */
public record CardRow(long id, String address, String phone, String openingHours, String source) {}
