package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.People;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.facility.Category;
import org.servicecircle.facility.CategoryRepository;
import org.servicecircle.facility.FacilityStatus;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.OpeningWindow;
import org.servicecircle.facility.Standard;
import org.servicecircle.facility.StandardRepository;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.network.WalkwayKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * {@link LineTown} after a change of its stored data, while the platform runs: a compound behind a gate with hours
 * north of x = 2000, a terrace above stairs north of x = 1000, clinics and a sports ground.
 *
 * <pre>
 *   y 200   S2 ─────────── S3      G2
 *       150  t1 (stairs)    │       g1 (gate 06:00-22:00)
 *   y 100   S1              │       │
 *       30   ┊ steps        │       G1
 *   y 0  ────K1─────────────K2──────M──clinic────────────── sports ground, 100 m off
 *           1000           1900    2000 2100                 3900
 * </pre>
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({LineTown.class, ApiContract.Noon.class})
@TestPropertySource(properties = "service-circle.shipped-data=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedTownIT implements ApiCalls {

    private static final String CLINIC = "?category=health.clinic&profile=elder&minutes=15";

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
    private CategoryRepository categories;

    @Autowired
    private StandardRepository standards;

    @Autowired
    private TransactionTemplate transaction;

    private JsonNode before;

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public long idOf(String ref) {
        return dwellings.findBySourceRef(ref).map(Dwelling::id).orElseThrow();
    }

    @BeforeAll
    void storeAskAndChange() throws Exception {
        town.store();
        before = get("/api/v1/coverage");
        transaction.executeWithoutResult(status -> {
            change();
            places.recordChange(Instant.parse("2026-02-01T00:00:00Z"));
        });
    }

    private void change() {
        networks.save(new TinyTown()
                .junction("A", 0, 0)
                .junction("K1", 1000, 0)
                .junction("K2", 1900, 0)
                .junction("M", 2000, 0)
                .junction("B", 4000, 0)
                .junction("G1", 2000, 30)
                .junction("G2", 2000, 200)
                .junction("S1", 1000, 100)
                .junction("S2", 1000, 200)
                .junction("S3", 1900, 200)
                .lane("A", "K1")
                .lane("K1", "K2")
                .lane("K2", "M")
                .lane("M", "B")
                .add("M", "G1", Way.of(WalkwayKind.GATE).hours("06:00-22:00"))
                .lane("G1", "G2")
                .add("K1", "S1", Way.of(WalkwayKind.STEPS))
                .lane("S1", "S2")
                .lane("S2", "S3")
                .lane("S3", "K2")
                .network());
        dwellings.save(home("g1", "c21", 2010, 150));
        dwellings.save(home("t1", "c12", 1010, 150));
        categories.save(new Category("health.clinic", "elder", BilingualName.of("门诊"), 10));
        categories.save(new Category("child.care", "elder", BilingualName.of("托幼"), 11));
        categories.save(new Category("sport.ground", "park", BilingualName.of("球场"), 12));
        town.facility("C1", "health.clinic", "c21", 2100, 0, Lifetime.OPEN, "24/7");
        town.facility("C2", "health.clinic", "c12", 900, 0, Lifetime.OPEN, "Mo-Fr 11:00-13:00");
        town.facility("C3", "health.clinic", null, 3450, 0, undated(), "24/7");
        town.facility("N1", "child.care", "c12", 900, 0, Lifetime.OPEN, "Mo-Fr 11:00-13:00");
        town.facility("N2", "child.care", "c21", 2700, 0, Lifetime.OPEN, "Mo-Fr 11:00-12:30");
        town.facility("B1", "sport.ground", null, 3900, 100, Lifetime.OPEN, "24/7");
        OpeningWindow lunch = new OpeningWindow("WEEKDAYS", LocalTime.of(11, 0), LocalTime.of(13, 0));
        standards.save(
                new Standard("lunch", "child.care", "elder", 15, null, lunch, BilingualName.of("午间"), "test", true, 9));
    }

    private static Lifetime undated() {
        return new Lifetime(FacilityStatus.PLANNED, null, null);
    }

    private static Dwelling home(String ref, String community, double x, double y) {
        return LineTown.home(ref, community, x, y, new People(20, 12, 10));
    }

    private JsonNode receipt(String home, String question) throws Exception {
        return get("/api/v1/dwellings/" + idOf(home) + "/receipt" + question);
    }

    @Test
    void theNextQuestionIsAnsweredFromTheChangedData() throws Exception {
        JsonNode after = get("/api/v1/coverage");
        assertThat(after.path("dataVersion").asLong())
                .isEqualTo(before.path("dataVersion").asLong() + 1);
        assertThat(before.at("/district/dwellings/total").asInt()).isEqualTo(5);
        assertThat(after.at("/district/dwellings/total").asInt()).isEqualTo(7);
        assertThat(get("/api/v1/place").at("/counts/walkways").asInt()).isEqualTo(10);
    }

    @Test
    void aGateOutsideItsHoursIsShut() throws Exception {
        // 10 m to the lane, 150 m to the street through the gate, 100 m along it: 260 m at 0.78 m/s are 5.6 minutes.
        JsonNode byDay = receipt("g1", CLINIC + "&at=21:59");
        assertThat(byDay.path("outcome").asString()).isEqualTo("covered");
        assertThat(byDay.path("minutes").asDouble()).isEqualTo(5.6);
        assertThat(byDay.at("/pieces").toString()).contains("\"gate\"");
        JsonNode byNight = receipt("g1", CLINIC + "&at=22:00");
        assertThat(byNight.path("outcome").asString()).isEqualTo("uncovered");
        assertThat(byNight.path("reason").asString()).isEqualTo("closed");
        assertThat(receipt("g1", CLINIC).path("outcome").asString()).isEqualTo("covered");
    }

    @Test
    void stairsAreShortForElders() throws Exception {
        // 10 + 50 + 100 (stairs) + 100 m.
        JsonNode elder = receipt("t1", CLINIC);
        assertThat(elder.path("minutes").asDouble()).isEqualTo(5.6);
        assertThat(elder.at("/facility/name").asString()).isEqualTo("C2站");
        assertThat(elder.at("/pieces").toString()).contains("\"steps\"");
    }

    @Test
    void wheelchairsGoRoundAndAreSeveredAsLongAsThatIsTooFar() throws Exception {
        // 10 + 50 + 900 + 200 + 200 m to the clinic in the east: 1360 m at 0.8 m/s.
        JsonNode chair = receipt("t1", "?category=health.clinic&profile=wheelchair&minutes=15");
        assertThat(chair.path("outcome").asString()).isEqualTo("uncovered");
        assertThat(chair.path("minutes").asDouble()).isEqualTo(28.4);
        assertThat(chair.path("reason").asString()).isEqualTo("severed");
        // The clinic nearest on foot is in the east; the one that is near in a straight line is C2.
        assertThat(chair.path("straightMetres").asInt()).isEqualTo(1100);
        assertThat(chair.path("reasonText").asString()).contains("186 米").contains("28.4 分钟");
        assertThat(chair.at("/pieces").toString()).doesNotContain("steps");
        JsonNode gaps = get("/api/v1/gaps?category=health.clinic&profile=wheelchair&minutes=15&street=s1");
        assertThat(gaps.path("items").valueStream().map(gap -> gap.path("cause").asString()))
                .contains("severed");
    }

    @Test
    void whoLivesBehindAGateReachesNothingWhileItIsShut() throws Exception {
        JsonNode byDay = nearby("", 2010, 150, "&kinds=medical&at=2026-11-25T21:59");
        assertThat(byDay.at("/items/0/name").asString()).isEqualTo("C1站");
        assertThat(byDay.at("/items/0/minutes").asDouble()).isEqualTo(5.6);
        JsonNode byNight = nearby("", 2010, 150, "&kinds=medical&at=2026-11-25T22:00");
        assertThat(byNight.at("/from/linked").asBoolean()).isTrue();
        assertThat(byNight.path("items").size() + byNight.path("nearest").size())
                .isZero();
    }

    @Test
    void stairsOnTheWayAreToldAndWheelchairsAreLedRound() throws Exception {
        JsonNode elder = nearby("", 1010, 150, "&kinds=medical");
        assertThat(elder.at("/items/0/name").asString()).isEqualTo("C2站");
        assertThat(elder.at("/items/0/stepFree").asString()).isEqualTo("no");
        long c2 = elder.at("/items/0/id").asLong();
        JsonNode way = nearby("/way", 1010, 150, "&facility=" + c2);
        assertThat(way.path("steps").asInt()).isEqualTo(1);
        assertThat(way.path("pieces")
                        .valueStream()
                        .map(piece -> piece.path("text").asString()))
                .containsExactly("从门口走到路边，10 米", "左转，沿S1-S2走 50 米", "继续走K1-S1的台阶，100 米", "右转，沿A-K1走 100 米", "到达 C2站");
        JsonNode chair = nearby("", 1010, 150, "&kinds=medical&minutes=60&profile=wheelchair");
        assertThat(chair.at("/items/0/name").asString()).isEqualTo("C1站");
        assertThat(chair.at("/items/0/minutes").asDouble()).isEqualTo(28.4);
        assertThat(chair.at("/items/0/stepFree").asString()).isEqualTo("yes");
    }

    private JsonNode nearby(String path, double x, double y, String more) throws Exception {
        return get(
                "/api/v1/nearby" + path + "?lon=" + TinyTown.lonE7(x) / 1e7 + "&lat=" + TinyTown.latE7(y) / 1e7 + more);
    }

    @Test
    void aFacilityNearbyThatIsNotLinkedLeavesTheCauseUnknown() throws Exception {
        String sport = "?category=sport.ground&profile=elder&minutes=15";
        assertThat(get("/api/v1/facilities?category=sport.ground")
                        .at("/items/0/linked")
                        .asBoolean(true))
                .isFalse();
        // d6 has it 459 m off in a straight line, d4 more than 700 m.
        assertThat(receipt("d6", sport).path("reason").asString()).isEqualTo("unknown");
        assertThat(receipt("d4", sport).path("reason").asString()).isEqualTo("none");
    }

    @Test
    void openThroughoutTheWindowIsNotOpenForPartOfIt() throws Exception {
        // N1 serves all of the window, N2 stops half an hour early. d2 walks 10 + 200 m to N1, d4 10 + 100 m to N2.
        assertThat(receipt("d2", "?standard=lunch").path("outcome").asString()).isEqualTo("covered");
        JsonNode half = receipt("d4", "?standard=lunch");
        assertThat(half.path("outcome").asString()).isEqualTo("uncovered");
        assertThat(half.path("reason").asString()).isEqualTo("closed");
        assertThat(receipt("d4", "?standard=lunch&at=12:00").path("outcome").asString())
                .isEqualTo("covered");
    }

    @Test
    void whatIsPlannedWithoutADateNeverCounts() throws Exception {
        assertThat(receipt("d6", CLINIC + "&planned=true").path("outcome").asString())
                .isEqualTo("uncovered");
    }

    @Test
    void momentsOfAWindowSkipDaysThatAreNotMeant() {
        // Monday, 23 November 2026; Wednesday is a holiday.
        LocalDate monday = LocalDate.of(2026, 11, 23);
        OpeningWindow hour = new OpeningWindow("WEEKDAYS", LocalTime.of(11, 0), LocalTime.of(11, 30));
        assertThat(WindowMoments.of(hour, monday, day -> day.equals(monday.plusDays(2))))
                .hasSize(4 * 3)
                .startsWith(monday.atTime(11, 0), monday.atTime(11, 15), monday.atTime(11, 29))
                .noneMatch(moment -> moment.toLocalDate().equals(monday.plusDays(2)));
        OpeningWindow midnight = new OpeningWindow("SUNDAY", LocalTime.of(23, 45), LocalTime.MIDNIGHT);
        assertThat(WindowMoments.of(midnight, monday, day -> false))
                .isEqualTo(List.of(
                        monday.plusDays(6).atTime(23, 45), monday.plusDays(6).atTime(23, 59)));
    }
}
