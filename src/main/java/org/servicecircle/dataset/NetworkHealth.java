package org.servicecircle.dataset;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Not ready while data is stored but no walking network is intact. */
@Component("networkHealthIndicator")
class NetworkHealth extends AbstractHealthIndicator {

    private final NetworkStore store;

    NetworkHealth(NetworkStore store) {
        super("the stored versions of the walking network could not be listed");
        this.store = store;
    }

    /** Reads the network when nobody has: a platform that has not looked at its file yet cannot say that it is ready. */
    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (store.state() == NetworkState.NOT_READ) {
            store.loadCurrent();
        }
        NetworkState state = store.state();
        Health.Builder health = state == NetworkState.NONE_INTACT ? builder.down() : builder.up();
        health.withDetail("network", state);
    }
}
