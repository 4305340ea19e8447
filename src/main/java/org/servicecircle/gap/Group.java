package org.servicecircle.gap;

/** Who or what is counted. */
public enum Group {
    RESIDENTS,
    /** Aged 60 and over. */
    ELDERS_60,
    /** Aged 80 and over. */
    ELDERS_80,
    DWELLINGS
}
