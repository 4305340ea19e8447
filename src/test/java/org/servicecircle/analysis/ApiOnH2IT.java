package org.servicecircle.analysis;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:api;DB_CLOSE_DELAY=-1",
            "service-circle.network-dir=target/networks/api-h2"
        })
class ApiOnH2IT extends ApiContract {}
