package org.servicecircle.dataset;

/** How far a file can be trusted as a picture of the real place. */
public enum DataStatus {
    /** Published by the body that is responsible for it. */
    OFFICIAL,
    /** A model made for this project; every answer that rests on it must say so. */
    SCHEMATIC,
    /** Brought in by whoever runs the platform; its origin says what it is worth. */
    IMPORTED,
    /** Tables such as categories, standards and holidays, which describe no place. */
    REFERENCE
}
