package org.servicecircle.dataset;

/**
 * What every answer must know of the data it rests on.
 *
 * @param version data version, 0 while nothing is loaded
 * @param schematic whether any schematic file is loaded
 */
public record LoadedData(long version, boolean schematic) {

    /** Nothing is loaded. */
    static final LoadedData NONE = new LoadedData(0, false);
}
