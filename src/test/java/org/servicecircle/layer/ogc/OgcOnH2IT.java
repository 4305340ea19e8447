package org.servicecircle.layer.ogc;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:ogc;DB_CLOSE_DELAY=-1",
            "service-circle.network-dir=target/networks/ogc-h2"
        })
class OgcOnH2IT extends OgcContract {}
