package org.servicecircle.network;

/**
 * Which way one may walk a walkway, seen from its {@code from} end. The order is part of the network file's format: add
 * at the end only.
 */
public enum WalkDirection {
    BOTH,
    /** Only {@code from} → {@code to}. */
    FORWARD,
    /** Only {@code to} → {@code from}. */
    BACKWARD
}
