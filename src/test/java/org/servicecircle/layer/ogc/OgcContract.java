package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    @Autowired
    private HeadStart headStart;

    @BeforeAll
    void storeTown() {
        town.store();
    }

    /** Else it would load classes for refusals only, and nobody would notice. */
    @Test
    void whatIsReadAheadIsUnderstood() {
        assertThat(headStart.read()).hasSize(2).doesNotContainNull();
    }

    @Override
    public int port() {
        return port;
    }
}
