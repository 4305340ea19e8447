package org.servicecircle.dataset;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready while data is stored but no walking network is intact. */
@Component("networkHealthIndicator")
class NetworkHealth implements HealthIndicator {

    private final NetworkStore store;

    NetworkHealth(NetworkStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        NetworkState state = store.state();
        Health.Builder health = state == NetworkState.NONE_INTACT ? Health.down() : Health.up();
        return health.withDetail("network", state).build();
    }
}
