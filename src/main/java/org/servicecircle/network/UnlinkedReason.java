package org.servicecircle.network;

/** Why a point could not be linked to the network. */
public enum UnlinkedReason {
    /** No walkway that the profile may use within the bound. */
    NO_WALKWAY_NEAR,
    /** There are walkways within the bound, each behind a river, a railway, a wall or an expressway. */
    BEHIND_BARRIER,
    /** Only walkways that hang together with few others and with nothing else. */
    SMALL_COMPONENT
}
