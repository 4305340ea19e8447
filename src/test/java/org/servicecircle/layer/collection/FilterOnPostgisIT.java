package org.servicecircle.layer.collection;

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
}
