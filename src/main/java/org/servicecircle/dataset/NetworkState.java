package org.servicecircle.dataset;

/** What reading the walking network came to. */
public enum NetworkState {
    /** Nobody has asked yet. */
    NOT_READ,
    /** The newest version is in use. */
    CURRENT,
    /** The newest file is damaged; an older version is in use. */
    FALLEN_BACK,
    /** Nothing was ever stored: the database is empty. */
    NONE_STORED,
    /** Versions are stored but every file is damaged: the network must be imported again. */
    NONE_INTACT
}
