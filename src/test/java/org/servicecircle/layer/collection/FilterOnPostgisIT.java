package org.servicecircle.layer.collection;

import jakarta.persistence.EntityManager;
import org.servicecircle.fixture.PostgisServer;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A database whose own order of texts is not the one that is asked for. */
@ActiveProfiles("postgis")
class FilterOnPostgisIT extends FilterContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgisServer.require().newDatabaseOfChineseOrder().register(registry);
    }

    @Override
    String index(String table) {
        return table + "_geom";
    }

    @Override
    void analyze(EntityManager manager, String table) {
        manager.createNativeQuery("ANALYZE " + table).executeUpdate();
    }
}
