package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.fixture.Keyboard.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A planner's way through the page, in a real browser, on the shipped Hexi data. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerBrowserTest {

    private static final String HEADLINE_QUESTION = "category=elder.homecare&profile=elder&minutes=15&by=street";

    private static final Logger LOG = LoggerFactory.getLogger(PlannerBrowserTest.class);

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    private Page page;

    @BeforeEach
    void openPage() {
        page = browser.open(port, Screen.DESK);
    }

    @Test
    void showsWhatTheServiceAnswersForTheHeadlineQuestion() {
        visit("");
        assertThat(rows()).hasCount(14);
        assertThat(tableFigures()).isEqualTo(answered(HEADLINE_QUESTION, "elders60"));
        assertThat(page.locator("#banner")).containsText("示意数据");
    }

    @Test
    void aChangeOfMinutesShowsAtOnceAndAgreesWithTheService() {
        visit("");
        assertThat(rows()).hasCount(14);
        waitForService();
        assertThat(page.locator("#minutes-slider")).isVisible();
        Object millis = page.evaluate("() => new Promise(done => {"
                + " const before = document.querySelector('#district-share').textContent;"
                + " const slider = document.querySelector('#minutes-slider');"
                + " const start = performance.now();"
                + " const look = () => document.querySelector('#district-share').textContent === before"
                + "   ? requestAnimationFrame(look) : done(performance.now() - start);"
                + " slider.value = '8'; slider.dispatchEvent(new Event('input', { bubbles: true })); look(); })");
        LOG.info("a change of minutes was visible after {} ms", millis);
        Map<String, List<String>> atOnce = tableFigures();
        waitForService();
        assertThat(tableFigures()).isEqualTo(atOnce);
        assertThat(atOnce).isEqualTo(answered(HEADLINE_QUESTION.replace("15", "8"), "elders60"));
    }

    @Test
    void aChangeOfCategoryCountsItsOwnPeople() {
        visit("");
        assertThat(rows()).hasCount(14);
        page.selectOption("select[name=category]", "park.pocket");
        assertThat(page.locator("select[name=group]")).hasValue("residents");
        waitForService();
        assertThat(tableFigures())
                .isEqualTo(answered(HEADLINE_QUESTION.replace("elder.homecare", "park.pocket"), "residents"));
    }

    @Test
    void aStreetLeadsToItsCommunities() {
        visit("");
        row("120103005").locator("button").click();
        assertThat(page.locator("#detail h2")).not().isEmpty();
        assertThat(page.locator("path.area-selected")).hasCount(1);
        page.locator("#detail button.action").click();
        JsonNode communities =
                browser.get("/api/v1/communities?street=120103005&limit=1000").get("items");
        assertThat(rows()).hasCount(communities.size());
    }

    @Test
    void aGapOpensTheReceiptOfAWalk() {
        visit("?tab=gaps");
        page.locator(".gap").first().click();
        assertThat(page.locator("#detail .receipt-minutes")).containsText("分钟");
        assertThat(page.locator("#detail .outcome")).hasText("未达到标准");
        assertThat(page.locator("#detail .reason")).not().isEmpty();
        assertThat(page.locator("#detail .receipt-foot")).containsText("数据日期");
        assertThat(page.locator("path.route")).hasCount(1);
    }

    @Test
    void theAddressHoldsEverythingAndBackGoesBack() {
        visit("");
        page.locator("#tools").getByText("社区").click();
        assertThat(rows()).hasCount(149);
        page.selectOption("select[name=category]", "parking");
        page.locator("#language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#tab-areas")).hasText("Ranking");
        page.reload();
        assertThat(rows()).hasCount(149);
        assertThat(page.locator("select[name=category]")).hasValue("parking");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.goBack();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        page.goBack();
        assertThat(page.locator("select[name=category]")).hasValue("elder.homecare");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        visit("");
        assertThat(rows()).hasCount(14);
        answersAreThere();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        tabTo(page.locator("select[name=category]"));
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("select[name=category]")).not().hasValue("elder.homecare");
        tabTo(page.locator("#minutes-slider"));
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#minutes-number")).hasValue("14");
        answersAreThere();
        tabTo(row("120103005").locator("button"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#detail h2")).isFocused();
        page.keyboard().press("Escape");
        assertThat(row("120103005").locator("button")).isFocused();
        tabTo(page.locator("#tab-areas"));
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-gaps")).isFocused();
        answersAreThere();
        assertThat(page.locator(".gaps:not(.pending)")).isVisible();
        tabTo(page.locator(".gap").first());
        page.keyboard().press("Enter");
        assertThat(page.locator("#detail h2")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#detail")).isHidden();
        assertThat(page.locator(".gap").first()).isFocused();
        tabTo(page.locator("[data-keep=measure-people]"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#legend summary")).containsText("未覆盖人数");
        assertThat(page.locator("[data-keep=measure-people]")).isFocused();
    }

    @Test
    void aPhoneShowsItAllWithoutScrollingSideways() {
        page = browser.open(port, Screen.PHONE);
        visit("");
        assertThat(rows()).hasCount(14);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("(() => { const box = document.querySelector('.panel-scroll');"
                        + " return box.scrollWidth <= box.clientWidth; })()"))
                .isEqualTo(true);
        page.locator("#sheet-toggle").click();
        row("120103005").locator("button").click();
        assertThat(page.locator("#detail h2")).isVisible();
    }

    /** Neither on a desk nor on a phone, in neither language, with the list, the gaps and a card open. */
    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void nothingStandsInTheWayOfAnybody(Screen screen) {
        page = browser.open(port, screen);
        for (String query : List.of("", "?lang=en&tab=gaps", "?area=120103005&at=10:00", "?lang=en&by=community")) {
            visit(query);
            waitForService();
            assertThat(page.locator("#district-share")).isVisible();
            assertThat(browser.graveViolations()).as(query).isEmpty();
        }
    }

    @Test
    void atAnHourWhenNothingIsOpenNobodyIsCovered() {
        visit("?at=03:00");
        assertThat(rows()).hasCount(14);
        waitForService();
        assertThat(tableFigures()).isEqualTo(answered(HEADLINE_QUESTION + "&at=03:00", "elders60"));
        assertThat(page.locator("#district-share")).hasText("0.0%");
        page.locator("#tab-gaps").click();
        assertThat(page.locator(".cause-CLOSED").first()).isVisible();
    }

    @Test
    void theFrontPageLeadsToThePlanner() {
        browser.visit("/");
        page.getByText("规划工作台").click();
        assertThat(rows()).hasCount(14);
    }

    private void visit(String query) {
        browser.visit("/planner.html" + query);
    }

    private Locator rows() {
        return page.locator("#areas tbody tr");
    }

    private Locator row(String code) {
        return page.locator("#areas tr[data-code='" + code + "']");
    }

    /** Until nothing is under way any more: what a key does is then done to what is seen. */
    private void answersAreThere() {
        assertThat(page.locator("#progress")).isHidden();
        waitForService();
    }

    /** Until the service's own answer has taken the place of the one moved by the page. */
    private void waitForService() {
        assertThat(page.locator("#headline")).not().containsText("正在核对");
        assertThat(page.locator("#areas.pending")).hasCount(0);
    }

    /** Share, covered, uncovered, unknown by area, as the table writes them. */
    private Map<String, List<String>> tableFigures() {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        for (Locator row : rows().all()) {
            List<String> cells = new ArrayList<>();
            for (String column : List.of("share", "covered", "uncovered", "unknown")) {
                cells.add(row.locator("td.column-" + column).textContent());
            }
            figures.put(row.getAttribute("data-code"), cells);
        }
        return figures;
    }

    /** The same figures out of the service's answer. */
    private Map<String, List<String>> answered(String question, String group) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        for (JsonNode area : browser.get("/api/v1/coverage?" + question).get("areas")) {
            JsonNode counts = area.get(group);
            long covered = counts.get("covered").asLong();
            long uncovered = counts.get("uncovered").asLong();
            figures.put(
                    area.get("code").asString(),
                    List.of(
                            "%.1f%%".formatted(100.0 * covered / (covered + uncovered)),
                            "%,d".formatted(covered),
                            "%,d".formatted(uncovered),
                            "%,d".formatted(counts.get("unknown").asLong())));
        }
        return figures;
    }
}
