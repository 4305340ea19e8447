package org.servicecircle.ingest;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:imports;DB_CLOSE_DELAY=-1")
class ShapefileRoundTripOnH2IT extends ShapefileRoundTripContract {}
