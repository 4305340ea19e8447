package org.servicecircle.dataset;

import org.servicecircle.network.WalkNetwork;

/** The walking network that is in use, with the version that it is. */
public record LoadedNetwork(StoredNetwork version, WalkNetwork network) {}
