package org.servicecircle.network;

/** Who may walk here. The order is part of the network file's format: add at the end only. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** Only the people of the walkway's compound. */
    RESIDENTS_ONLY
}
