package org.servicecircle.area;

import jakarta.persistence.EntityManager;
import org.servicecircle.fixture.OnPostgis;

@OnPostgis
class AreaStoreOnPostgisIT extends AreaStoreContract {

    @Override
    boolean analyzeSpatialIndex(EntityManager manager) {
        manager.createNativeQuery("ANALYZE dwelling").executeUpdate();
        return true;
    }
}
