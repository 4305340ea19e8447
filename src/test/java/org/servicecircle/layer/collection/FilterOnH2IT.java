package org.servicecircle.layer.collection;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:filters;DB_CLOSE_DELAY=-1")
class FilterOnH2IT extends FilterContract {}
