package org.servicecircle.layer.ogc;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.servicecircle.analysis.LineTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What the OGC's standards, and their official tests, ask of the layers of {@link LineTown}, on every database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(LineTown.class)
@TestPropertySource(properties = "service-circle.shipped-data=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OgcContract
        implements ResourceAnswers,
                FeaturesAnswers,
                ReferenceAnswers,
                DescriptionAnswers,
                RefusedAnswers,
                FormAnswers,
                RandomAnswers {

    @Autowired
    private LineTown town;

    @LocalServerPort
    private int port;

    @BeforeAll
    void storeTown() {
        town.store();
    }

    @Override
    public int port() {
        return port;
    }
}
