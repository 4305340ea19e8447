package org.servicecircle.area;

import jakarta.persistence.EntityManager;
import org.servicecircle.fixture.OnH2;

@OnH2
class AreaStoreOnH2IT extends AreaStoreContract {

    @Override
    void analyze(EntityManager manager) {
        // H2 chooses the spatial index without statistics, and its ANALYZE would end the test's transaction.
    }
}
