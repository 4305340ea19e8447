package org.servicecircle.ingest;

import org.servicecircle.fixture.PostgisInitializer;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@ActiveProfiles("postgis")
@ContextConfiguration(initializers = PostgisInitializer.class)
class ShapefileRoundTripOnPostgisIT extends ShapefileRoundTripContract {}
