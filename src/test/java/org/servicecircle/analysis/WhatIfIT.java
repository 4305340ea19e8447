package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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
class WhatIfIT implements ApiCalls {

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

    private MockHttpServletResponse post(String query, String body) {
        return mvc.post()
                .uri("/api/v1/what-if" + query)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
    }

    private JsonNode whatIf(String query, String... changes) throws UnsupportedEncodingException {
        MockHttpServletResponse response = post(query, "{\"changes\":[" + String.join(",", changes) + "]}");
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(200);
        return new JsonMapper().readTree(body);
    }

    private static String at(double x, double y) {
        return "\"lon\":" + TinyTown.lonE7(x) / 1e7 + ",\"lat\":" + TinyTown.latE7(y) / 1e7;
    }

    private static String add(double x, double y) {
        return "{\"type\":\"add\",\"category\":\"elder.homecare\"," + at(x, y) + "}";
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
            supposed.add(whatIf(question, changes));
        }
        assertThat(answers()).as("nothing is stored").isEqualTo(before);
        change(change);
        try {
            for (int i = 0; i < QUESTIONS.size(); i++) {
                JsonNode now = get("/api/v1/coverage" + QUESTIONS.get(i));
                assertThat(supposed.get(i).path("before")).isEqualTo(before.get(i));
                assertThat(comparable(supposed.get(i).path("after")))
                        .as(QUESTIONS.get(i))
                        .isEqualTo(comparable(now));
            }
        } finally {
            change(back);
        }
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

    private Facility facility(String ref) {
        return facilities.findAllByOrderById().stream()
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

    @Test
    void gainsAndChangedDwellingsFollowFromTheDrawing() throws Exception {
        // d3 walks 24.0 minutes to F1; with a centre at x = 1200 ten metres, of 0.78 m/s.
        JsonNode answer = whatIf("", add(1200, 0), "{\"type\":\"closeWalkway\"," + at(3900, 0) + "}");
        assertThat(answer.at("/changes/0/linked").asBoolean()).isTrue();
        assertThat(answer.at("/changes/0/counts").asBoolean()).isTrue();
        assertThat(answer.at("/changes/1/walkwayName").asString()).isEqualTo("M-B");
        assertThat(answer.at("/gains/0/code").asString()).isEqualTo("s1");
        assertThat(answer.at("/gains/0/residentsGained").asInt()).isEqualTo(40);
        assertThat(answer.at("/gains/0/dwellingsGained").asInt()).isEqualTo(1);
        assertThat(answer.at("/gains/0/residentsLost").asInt()).isZero();
        // The lane past M is closed: d4 lives on it.
        assertThat(answer.at("/gains/1/residentsLost").asInt()).isEqualTo(30);
        assertThat(answer.at("/district/residentsLost").asInt()).isEqualTo(30);
        JsonNode rows = answer.path("dwellings");
        List<Long> ids = rows.path("ids").valueStream().map(JsonNode::asLong).toList();
        assertThat(ids).isSorted().contains(idOf("d3"), idOf("d4")).doesNotContain(idOf("d1"), idOf("d5"));
        assertThat(rows.path("total").asInt()).isEqualTo(ids.size());
        int third = ids.indexOf(idOf("d3"));
        assertThat(rows.at("/before/" + third).asDouble()).isEqualTo(24.0);
        assertThat(rows.at("/after/" + third).asDouble()).isEqualTo(0.3);
        assertThat(rows.at("/after/" + ids.indexOf(idOf("d4"))).isNull()).isTrue();
    }

    @Test
    void whatIsTooFarFromAnyWalkwayOrOfAnotherKindIsSaidToBe() throws Exception {
        JsonNode answer =
                whatIf("", add(1200, 800), "{\"type\":\"add\",\"category\":\"park.park\"," + at(1200, 0) + "}");
        assertThat(answer.at("/changes/0/linked").asBoolean(true)).isFalse();
        assertThat(answer.at("/changes/1/counts").asBoolean(true)).isFalse();
        assertThat(answer.at("/dwellings/total").asInt()).isZero();
        assertThat(answer.at("/after/schematic").asBoolean()).isTrue();
    }

    private JsonNode refused(String body, int status) throws UnsupportedEncodingException {
        MockHttpServletResponse response = post("", body);
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        return new JsonMapper().readTree(text).at("/errors/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'lon':NaN,'lat':39.1|/changes/1/lon|not-finite|400",
                "'lon':117.2,'lat':-Infinity|/changes/1/lat|not-finite|400",
                "'lon':1e999,'lat':39.1|/changes/1/lon|not-finite|400",
                "'lon':'117.2','lat':39.1|/changes/1/lon|not-a-number|400",
                "'lon':39.1,'lat':117.2|/changes/1/lon|maybe-swapped|422",
                "'lon':117.2|/changes/1/lat|missing-field|400",
                "'lon':null,'lat':39.1|/changes/1/lon|missing-field|400",
                "'lon':190,'lat':39.1|/changes/1/lon|outside-earth|400"
            })
    void positionsThatCannotBeMeantAreNamed(String position, String pointer, String code, int status) throws Exception {
        String second = "{'type':'add','category':'elder.homecare'," + position + "}";
        String body = "{\"changes\":[" + add(1200, 0) + "," + second.replace('\'', '"') + "]}";
        JsonNode fault = refused(body, status);
        assertThat(fault.path("pointer").asString()).isEqualTo(pointer);
        assertThat(fault.path("code").asString()).isEqualTo(code);
        assertThat(fault.path("detail").asString()).contains(pointer).doesNotContain("\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'changes':[{}]}|/changes/0/type|missing-field",
                "{'changes':[7]}|/changes/0|not-an-object",
                "{'changes':[]}|/changes|list-size",
                "{'changes':{}}|/changes|not-a-list",
                "{}|/changes|missing-field",
                "[]||not-json",
                "{'changes':[||not-json",
                "{'changes':[{'type':'burn'}]}|/changes/0/type|unknown-code",
                "{'changes':[{'type':3}]}|/changes/0/type|not-a-text",
                "{'changes':[{'type':'add','category':'elder','lon':117.2,'lat':39.1}]}|/changes/0/category|unknown-code",
                "{'changes':[{'type':'remove','facility':99999}]}|/changes/0/facility|unknown-facility",
                "{'changes':[{'type':'remove','facility':'1'}]}|/changes/0/facility|not-an-integer",
                "{'changes':[{'type':'remove','facility':1.5}]}|/changes/0/facility|not-an-integer",
                "{'changes':[{'type':'remove','facility':99999999999}]}|/changes/0/facility|out-of-range",
                "{'changes':[{'type':'openWalkway','walkway':6}]}|/changes/0/walkway|out-of-range",
                "{'changes':[{'type':'closeWalkway','walkway':1,'lon':117.2,'lat':39.1}]}|/changes/0/walkway|one-of"
            })
    void changesThatCannotBeMeantAreNamed(String body, String pointer, String code) throws Exception {
        JsonNode fault = refused(body.replace('\'', '"'), 400);
        assertThat(fault.path("pointer").asString()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(fault.path("code").asString()).isEqualTo(code);
    }

    @Test
    void oneFacilityIsNamedOnceAndAPlaceFarFromWalkwaysOpensNone() throws Exception {
        String remove = "{\"type\":\"remove\",\"facility\":" + facility("F2").id() + "}";
        JsonNode twice = refused("{\"changes\":[" + remove + "," + remove + "]}", 400);
        assertThat(twice.path("pointer").asString()).isEqualTo("/changes/1/facility");
        assertThat(twice.path("code").asString()).isEqualTo("named-twice");
        JsonNode far = refused("{\"changes\":[{\"type\":\"openWalkway\"," + at(1200, 900) + "}]}", 422);
        assertThat(far.path("code").asString()).isEqualTo("no-walkway-near");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51})
    void fiftyChangesAreTheMost(int count) throws Exception {
        String[] changes = new String[count];
        Arrays.setAll(changes, i -> add(20.0 * i, 0));
        if (count == 50) {
            assertThat(whatIf("", changes).at("/changes").size()).isEqualTo(50);
        } else {
            JsonNode fault = refused("{\"changes\":[" + String.join(",", changes) + "]}", 400);
            assertThat(fault.path("pointer").asString()).isEqualTo("/changes");
            assertThat(fault.path("detail").asString()).contains("50").contains("51");
        }
    }

    @Test
    void theBodyIsDocumented() throws Exception {
        JsonNode docs = get("/v3/api-docs");
        JsonNode post = docs.at("/paths/~1api~1v1~1what-if/post");
        assertThat(post.path("summary").asString()).isNotBlank();
        assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asString())
                .endsWith("/WhatIfBody");
        assertThat(docs.at("/components/schemas/WhatIfBody/properties/changes/type")
                        .asString())
                .isEqualTo("array");
        assertThat(post.path("parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .contains("category", "minutes", "by", "street")
                .doesNotContain("body", "language");
    }

    @Test
    void aBodyOfAnyOtherSizeOrFormIsRefused() throws Exception {
        assertThat(post("", " ".repeat(70_000)).getStatus()).isEqualTo(413);
        assertThat(post("", "[".repeat(30_000)).getStatus()).isEqualTo(400);
        assertThat(post("?minutes=NaN", "{}").getStatus()).isEqualTo(400);
        assertThat(mvc.post()
                        .uri("/api/v1/what-if")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(415);
        assertThat(answer("/api/v1/what-if").getStatus()).isEqualTo(405);
    }
}
