package org.servicecircle.layer.collection;

import jakarta.persistence.EntityManager;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:filters;DB_CLOSE_DELAY=-1")
class FilterOnH2IT extends FilterContract {

    @Override
    String index(String table) {
        return table + "_place";
    }

    @Override
    void analyze(EntityManager manager, String table) {
        // It needs no telling, and being told would end the transaction.
    }
}
