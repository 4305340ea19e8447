package org.servicecircle.file;

/**
 * One field of a layer.
 *
 * @param name in camel case, as in JSON; stays the same for ever
 * @param shortName for formats that allow no more: 1 to 10 of {@code a-z0-9_}, unique within the layer
 * @param type of its values; any of them may be null, which is unknown or withheld
 */
public record Field(String name, String shortName, FieldType type) {}
