package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.analysis.WhatIfCalls.add;
import static org.servicecircle.analysis.WhatIfCalls.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.People;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What would be, in {@link LineTown} with a compound behind a residents' gate north of x = 2000: each answer is the one
 * that is given once the change has really been made.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({LineTown.class, ApiContract.Noon.class})
@TestPropertySource(
        properties = {
            "service-circle.shipped-data=false",
            "spring.datasource.url=jdbc:h2:mem:what-if;DB_CLOSE_DELAY=-1",
            "service-circle.network-dir=target/networks/what-if"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfIT implements WhatIfAnswers, RefusedWhatIfs {

    private static final List<String> QUESTIONS = List.of(
            "",
            "?by=community",
            "?by=community&street=s1",
            "?category=elder&minutes=9",
            "?border=exclude",
            "?category=elder.homecare&profile=adult&minutes=8&at=11:30",
            "?category=elder.homecare&at=23:00",
            "?category=park",
            "?category=elder.homecare&profile=wheelchair&metres=300&planned=true");

    /** What an answer about the changed data has and the one about what would be has not. */
    private static final Set<String> NOT_COMPARED = Set.of("fromOutsideDistrict", "fromOutsideStreet", "dataVersion");

    private static final String PARTS = "parts=before,minutes,gaps";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LineTown town;

    @Autowired
    private PlaceRepository places;

    @Autowired
    private NetworkStore networks;

    @Autowired
    private DwellingRepository dwellings;

    @Autowired
    private FacilityRepository facilities;

    @Autowired
    private TransactionTemplate transaction;

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public long idOf(String ref) {
        return dwellings.findBySourceRef(ref).map(Dwelling::id).orElseThrow();
    }

    @BeforeAll
    void storeTown() {
        town.store();
        change(() -> {
            networks.save(network(Way.residentsGate(1).hours("06:00-22:00")).network());
            dwellings.save(LineTown.home("g1", "c21", 2010, 150, new People(20, 12, 10)));
        });
    }

    /** The lane, and north of its middle a compound behind a gate whose lane goes on to the lane's end. */
    private static TinyTown network(Way gate) {
        return new TinyTown()
                .junction("A", 0, 0)
                .junction("K", 1000, 0)
                .junction("M", 2000, 0)
                .junction("B", 4000, 0)
                .junction("G1", 2000, 30)
                .junction("G2", 2000, 200)
                .lane("A", "K")
                .lane("K", "M")
                .lane("M", "B")
                .add("M", "G1", gate)
                .add("G1", "G2", Way.inside(1))
                .add("G2", "B", Way.inside(1));
    }

    private void change(Runnable change) {
        transaction.executeWithoutResult(status -> {
            change.run();
            places.recordChange(Instant.parse("2026-02-01T00:00:00Z"));
        });
    }

    private Facility store(double x, double y, String community) {
        return town.facility("X" + x, "elder.homecare", community, x, y, Lifetime.OPEN, "24/7");
    }

    /** The parts of a coverage that do not depend on how it was come by. */
    private static JsonNode comparable(JsonNode coverage) {
        JsonNode copy = coverage.deepCopy();
        NOT_COMPARED.forEach(name -> {
            copy.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name));
        });
        return copy;
    }

    /** Asks what would be, makes the change, and compares every answer; then takes it back. */
    private void becomesTrue(Runnable change, Runnable back, String... changes) throws Exception {
        List<JsonNode> before = answers();
        List<JsonNode> supposed = new ArrayList<>();
        for (String question : QUESTIONS) {
            supposed.add(whatIf(question + (question.isEmpty() ? "?" : "&") + PARTS, changes));
        }
        Map<Long, JsonNode> receipts = receipts(changes);
        assertThat(answers()).as("nothing is stored").isEqualTo(before);
        change(change);
        try {
            for (int i = 0; i < QUESTIONS.size(); i++) {
                JsonNode now = get("/api/v1/coverage" + QUESTIONS.get(i));
                assertThat(supposed.get(i).path("before")).isEqualTo(before.get(i));
                assertThat(comparable(supposed.get(i).path("after")))
                        .as(QUESTIONS.get(i))
                        .isEqualTo(comparable(now));
                gapsAndMinutesBecomeTrue(QUESTIONS.get(i), supposed.get(i));
            }
            receiptsBecomeTrue(receipts);
        } finally {
            change(back);
        }
    }

    private void gapsAndMinutesBecomeTrue(String question, JsonNode supposed) throws Exception {
        assertThat(supposed.at("/minutes/areas"))
                .as(question)
                .isEqualTo(get("/api/v1/coverage/minutes" + question).path("areas"));
        List<JsonNode> gaps = get("/api/v1/gaps" + question.replaceAll("by=community&?", ""))
                .path("items")
                .valueStream()
                .toList();
        assertThat(withoutNames(supposed.path("gaps").valueStream().toList()))
                .as(question)
                .isEqualTo(withoutNames(gaps));
    }

    private Map<Long, JsonNode> receipts(String... changes) throws Exception {
        Map<Long, JsonNode> receipts = new LinkedHashMap<>();
        for (String ref : List.of("d1", "d2", "d3", "d4", "d5", "d6", "g1")) {
            receipts.put(
                    idOf(ref),
                    whatIf("?parts=figures&dwelling=" + idOf(ref), changes).path("receipt"));
        }
        return receipts;
    }

    private void receiptsBecomeTrue(Map<Long, JsonNode> supposed) throws Exception {
        for (Map.Entry<Long, JsonNode> receipt : supposed.entrySet()) {
            JsonNode now = get("/api/v1/dwellings/" + receipt.getKey() + "/receipt");
            assertThat(withoutNames(List.of(receipt.getValue()))).isEqualTo(withoutNames(List.of(now)));
        }
    }

    /** Without ids and names of facilities: what would be there has neither yet; nor what a gate is called once it is none. */
    private static List<JsonNode> withoutNames(List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> {
                    JsonNode copy = answer.deepCopy();
                    for (String place : List.of("facility", "nearestFacility")) {
                        if (copy.get(place) instanceof ObjectNode facility) {
                            facility.remove(List.of("id", "name", "openingHours"));
                        }
                    }
                    copy.path("pieces").forEach(piece -> ((ObjectNode) piece).remove(List.of("kind", "text")));
                    return copy;
                })
                .toList();
    }

    private List<JsonNode> answers() throws Exception {
        List<JsonNode> answers = new ArrayList<>();
        for (String question : QUESTIONS) {
            answers.add(get("/api/v1/coverage" + question));
        }
        return answers;
    }

    @Test
    void whatComesServesAsIfItHadBeenImported() throws Exception {
        Facility[] stored = new Facility[1];
        becomesTrue(() -> stored[0] = store(1200, 0, "c12"), () -> facilities.delete(stored[0]), add(1200, 0));
    }

    @Test
    void whatComesOutsideTheDistrictDoesNotCountWithinIt() throws Exception {
        Facility[] stored = new Facility[1];
        becomesTrue(() -> stored[0] = store(3700, 5, null), () -> facilities.delete(stored[0]), add(3700, 5));
    }

    @Test
    void whatComesInsideACompoundServesWhoMayGoThere() throws Exception {
        Facility[] stored = new Facility[1];
        becomesTrue(() -> stored[0] = store(2000, 120, "c21"), () -> facilities.delete(stored[0]), add(2000, 120));
    }

    @Test
    void whatGoesNoLongerServes() throws Exception {
        Facility first = facility("F1");
        // Another one of the same name takes its place afterwards.
        becomesTrue(
                () -> facilities.deleteById(first.id()),
                () -> town.facility("F1", "elder.homecare", "c11", 100, 10, Lifetime.OPEN, "Mo-Fr 08:00-17:00"),
                "{\"type\":\"remove\",\"facility\":" + first.id() + "}");
    }

    @Test
    void whatMovesKeepsItsHours() throws Exception {
        Facility first = facility("F1");
        becomesTrue(
                () -> {
                    facilities.deleteById(first.id());
                    facilities.flush();
                    town.facility("F1", "elder.homecare", "c12", 1300, 0, Lifetime.OPEN, "Mo-Fr 08:00-17:00");
                },
                () -> {
                    facilities.delete(facility("F1"));
                    facilities.flush();
                    town.facility("F1", "elder.homecare", "c11", 100, 10, Lifetime.OPEN, "Mo-Fr 08:00-17:00");
                },
                "{\"type\":\"move\",\"facility\":" + first.id() + "," + at(1300, 0) + "}");
    }

    @Override
    public Facility facility(String ref) {
        return facilities.findAll().stream()
                .filter(one -> one.name().zh().equals(ref + "站"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGateOpenedToEverybodyAtAnyHour() throws Exception {
        Facility[] stored = new Facility[1];
        change(() -> stored[0] = store(2000, 120, "c21"));
        becomesTrue(
                () -> networks.save(network(Way.inside(1)).network()),
                () -> networks.save(
                        network(Way.residentsGate(1).hours("06:00-22:00")).network()),
                "{\"type\":\"openWalkway\"," + at(2000, 15) + "}");
        change(() -> facilities.delete(stored[0]));
    }
}
