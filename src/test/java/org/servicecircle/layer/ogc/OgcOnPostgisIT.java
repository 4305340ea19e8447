package org.servicecircle.layer.ogc;

import org.servicecircle.fixture.PostgisInitializer;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("postgis")
@ContextConfiguration(initializers = PostgisInitializer.class)
@TestPropertySource(properties = "service-circle.network-dir=target/networks/ogc-postgis")
class OgcOnPostgisIT extends OgcContract {}
