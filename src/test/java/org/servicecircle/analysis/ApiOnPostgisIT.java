package org.servicecircle.analysis;

import org.servicecircle.fixture.PostgisInitializer;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("postgis")
@ContextConfiguration(initializers = PostgisInitializer.class)
@TestPropertySource(properties = "service-circle.network-dir=target/networks/api-postgis")
class ApiOnPostgisIT extends ApiContract {}
