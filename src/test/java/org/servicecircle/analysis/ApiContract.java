package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/**
 * What the API answers for {@link LineTown}, on every database. Every figure follows from its drawing: an elder walks
 * 0.78 m/s, and minutes are tenths rounded up.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({LineTown.class, ApiContract.Noon.class})
@TestPropertySource(
        properties = {
            "service-circle.shipped-data=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=org.servicecircle.fixture.LastSql"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApiContract
        implements ListAnswers,
                FewStatements,
                CoverageAnswers,
                OverviewAnswers,
                TimeAnswers,
                GapAnswers,
                FileAnswers,
                CorrectionAnswers,
                AreaAnswers,
                SitingAnswers,
                TileAnswers,
                OgcTilesetAnswers,
                OgcTileAnswers,
                NearbyAnswers,
                SearchAnswers,
                RefusedQuestions {

    /** Wednesday, 25 November 2026, noon in Shanghai. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(Instant.parse("2026-11-25T04:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LineTown town;

    @Autowired
    private DwellingRepository dwellings;

    @BeforeAll
    void storeTown() throws Exception {
        // Nothing is loaded yet: that is an answer too.
        JsonNode empty = get("/api/v1/coverage");
        assertThat(empty.at("/district/dwellings/total").asInt()).isZero();
        assertThat(empty.at("/district/share").isNull()).isTrue();
        assertThat(codes(empty.at("/notes"))).containsExactly("no-network", "no-dwellings", "no-facilities");
        assertThat(get("/api/v1/gaps").at("/total").asInt()).isZero();
        JsonNode noSites = get("/api/v1/siting");
        assertThat(noSites.path("sites").size()).isZero();
        assertThat(noSites.path("shareAtMost").isNull()).isTrue();
        assertThat(codes(noSites.path("notes"))).containsExactly("greedy", "no-candidates");
        assertThat(get("/api/v1/coverage/overview").path("categories").size()).isZero();
        town.store();
    }

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public long idOf(String ref) {
        return dwellings.findBySourceRef(ref).map(Dwelling::id).orElseThrow();
    }
}
