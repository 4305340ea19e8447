package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.servicecircle.fixture.Keyboard.tabBackTo;
import static org.servicecircle.fixture.Keyboard.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Two settings side by side, as a planner holds them against each other, in a real browser, on the shipped Hexi data. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareBrowserTest {

    private static final String ADULT_AND_ELDER = "?l.profile=adult&r.profile=elder";
    private static final String ADULT = "category=elder.homecare&profile=adult&minutes=15&by=street";
    private static final String ELDER = "category=elder.homecare&profile=elder&minutes=15&by=street";

    @LocalServerPort
    private int port;

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @Test
    void bothSidesShowWhatTheServiceAnswersAndTheDifferenceIsTheirs() {
        visit(Screen.DESK, ADULT_AND_ELDER);
        assertThat(tableFigures()).isEqualTo(answered(ADULT, ELDER));
        assertThat(page().locator("#left .side-share strong")).hasText(share(district(ADULT)));
        assertThat(page().locator("#right .side-share strong")).hasText(share(district(ELDER)));
        long fewer = count(district(ADULT), "covered") - count(district(ELDER), "covered");
        assertThat(page().locator(".verdict-lead")).containsText("右边少覆盖 %,d 人".formatted(fewer));
        assertThat(page().locator("#left h2")).hasText("左：成年人 · 15 分钟");
        assertThat(page().locator("#titles .map-title-right")).containsText("右：老年人 · 15 分钟");
        assertThat(page().locator(".ranking")).containsText("14 个街道");
    }

    @Test
    void theMinutesOfOneSideMoveThatSideAtOnceAndAgreeWithTheService() {
        visit(Screen.DESK, ADULT_AND_ELDER);
        page().locator("#right .side-controls summary").first().click();
        page().route(Pattern.compile("/api/v1/coverage\\?"), route -> {
            assertThat(page().locator("#right h2")).containsText("8 分钟");
            route.resume();
        });
        page().evaluate("(() => { const slider = document.querySelector('#right-minutes-slider');"
                + " slider.value = '8'; slider.dispatchEvent(new Event('input', { bubbles: true })); })()");
        assertThat(page().locator("#right-minutes-number")).hasValue("8");
        assertThat(page().locator("#left-minutes-number")).hasValue("15");
        waitForService();
        assertThat(tableFigures()).isEqualTo(answered(ADULT, ELDER.replace("15", "8")));
    }

    @Test
    void theHandleClipsTheSidesWhereTheMouseLeavesIt() {
        visit(Screen.DESK, ADULT_AND_ELDER);
        var stage = page().locator("#swipe").boundingBox();
        var grip = page().locator("#handle").boundingBox();
        assertThat(grip.width).isGreaterThanOrEqualTo(44);
        assertThat(grip.height).isGreaterThanOrEqualTo(44);
        assertThat(clipAt()).isCloseTo(stage.width / 2, within(2.0));
        page().mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page().mouse().down();
        page().mouse().move(stage.x + stage.width / 4, grip.y);
        assertThat(page().locator("#handle")).hasAttribute("aria-valuenow", "25");
        // Whatever is drawn anew meanwhile leaves the handle to the hand.
        page().evaluate("document.querySelector('#compared tbody tr').dispatchEvent(new MouseEvent('mouseenter'))");
        assertThat(page().locator("#compared tr.hovered")).hasCount(1);
        assertThat(clipAt()).isCloseTo(stage.width / 4, within(stage.width / 100));
        page().mouse().up();
        assertThat(page().locator("#handle")).hasAttribute("aria-valuenow", "25");
        assertThat(page()).hasURL(Pattern.compile("split=25"));
        Locator leftNames = page().locator(".leaflet-left-names-pane .area-name");
        for (Locator name : leftNames.all()) {
            var box = name.boundingBox();
            assertThat(box.x + box.width).isLessThanOrEqualTo(stage.x + stage.width / 4 + 2);
        }
    }

    @Test
    void theHandleStaysUnderItsGroundWhenTheMapIsMoved() {
        visit(Screen.DESK, ADULT_AND_ELDER);
        double before = clipAt();
        var stage = page().locator("#swipe").boundingBox();
        page().mouse().move(stage.x + 120, stage.y + 120);
        page().mouse().down();
        page().mouse().move(stage.x + 220, stage.y + 150);
        page().mouse().up();
        assertThat(clipAt()).isCloseTo(before, within(2.0));
    }

    @Test
    void theKeyboardAloneIsEnough() {
        visit(Screen.DESK, ADULT_AND_ELDER);
        page().keyboard().press("Tab");
        assertThat(page().locator(".skip")).isFocused();
        Locator handle = page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("左右分界线"));
        tabTo(handle);
        for (var step :
                Map.of("ArrowLeft", 48, "PageDown", 40, "End", 100, "Home", 0).entrySet()) {
            page().keyboard().press("Home");
            for (int i = 0; i < 5; i++) {
                page().keyboard().press("PageUp");
            }
            page().keyboard().press(step.getKey());
            assertThat(handle).hasAttribute("aria-valuenow", String.valueOf(step.getValue()));
        }
        page().keyboard().press("Home");
        assertThat(handle).hasAttribute("aria-valuetext", "左边占地图的 0%");
        assertThat(clipAt()).isCloseTo(0, within(1.0));
        tabBackTo(page().locator("[data-mode=difference]"));
        page().keyboard().press("Enter");
        assertThat(handle).isHidden();
        Locator street = row("120103005").locator("button");
        tabBackTo(street);
        assertThat(page().locator("path.area-hovered[data-code='120103005']")).hasCount(1);
        page().keyboard().press("Enter");
        assertThat(page().locator("#detail h2")).containsText("马场街道");
        assertThat(page().locator("#detail h2")).isFocused();
        page().keyboard().press("Escape");
        assertThat(page().locator("#detail")).isHidden();
        assertThat(street).isFocused();
    }

    @Test
    void aStreetPickedOnTheMapIsPickedInTheTable() {
        visit(Screen.DESK, ADULT_AND_ELDER);
        row("120103010").hover();
        Locator shape = page().locator("path.area[data-code='120103010']");
        assertThat(shape).hasClass(Pattern.compile("area-hovered"));
        var names = page().locator(".area-name").first().boundingBox();
        page().mouse().move(names.x + 3, names.y + 3);
        assertThat(page().locator("#compared tr.hovered")).hasCount(1);
        page().mouse().click(names.x + 3, names.y + 3);
        assertThat(page().locator("#compared tr.selected")).hasCount(1);
        assertThat(page().locator("#detail")).isVisible();
    }

    @Test
    void aReadyComparisonSetsBothSidesAndTheLinkBringsItBack() {
        visit(Screen.DESK, "");
        page().locator("[data-preset=minutes]").click();
        assertThat(page().locator("#right h2")).hasText("右：老年人 · 10 分钟");
        waitForService();
        assertThat(tableFigures()).isEqualTo(answered(ELDER, ELDER.replace("15", "10")));
        page().locator("[data-preset=weekday]").click();
        assertThat(page().locator("#right h2")).containsText("周日 · 12:00");
        page().locator("[data-mode=difference]").click();
        waitForService();
        Map<String, List<String>> before = tableFigures();
        String address = page().url();
        browser.open(port, Screen.DESK);
        page().navigate(address);
        waitForService();
        assertThat(tableFigures()).isEqualTo(before);
        assertThat(page().locator("[data-preset=weekday]")).hasAttribute("aria-pressed", "true");
        assertThat(page().locator("[data-mode=difference]")).hasAttribute("aria-pressed", "true");
        page().locator("#swap").click();
        assertThat(page().locator("#left h2")).containsText("周日 · 12:00");
        page().goBack();
        assertThat(page().locator("#right h2")).containsText("周日 · 12:00");
        page().locator("#copy").click();
        assertThat(page().locator(".verdict-lead")).containsText("完全相同");
    }

    @Test
    void theDifferenceMapShadesRightLessLeft() {
        visit(Screen.DESK, ADULT_AND_ELDER + "&mode=difference");
        assertThat(page().locator("#map.whole")).hasCount(1);
        for (Map.Entry<String, List<String>> each : tableFigures().entrySet()) {
            double points =
                    Double.parseDouble(each.getValue().get(2).replace('−', '-').replace("±", ""));
            String shade = points < -25 ? "worse-3" : points < -5 ? "worse-2" : points < 0 ? "worse-1" : "none";
            assertThat(page().locator(".leaflet-left-shades-pane path[data-code='" + each.getKey() + "']"))
                    .hasAttribute("data-class", "diverge-" + shade);
        }
        assertThat(page().locator("#legend")).containsText("少 25 以上");
        page().locator("[data-measure=people]").click();
        assertThat(page().locator("#legend")).containsText("少 5,000 以上");
    }

    @Test
    void unlikeServicesAreNotPassedOffAsBetterOrWorse() {
        visit(Screen.DESK, "?l.category=elder.homecare&r.category=park.pocket");
        assertThat(page().locator(".cautions")).containsText("不同的服务");
        assertThat(page().locator(".cautions")).containsText("常住人口");
        assertThat(page().locator("select[name=group]")).hasValue("residents");
    }

    @Test
    void aSideThatFailsSaysSoAndTheOtherStands() {
        browser.open(port, Screen.DESK);
        page().route(Pattern.compile("/api/v1/coverage\\?.*profile=elder"), route -> route.abort());
        browser.visit("/compare.html" + ADULT_AND_ELDER);
        assertThat(page().locator("#right .notice")).containsText("连接不上服务");
        assertThat(page().locator("#left .side-share strong")).hasText(share(district(ADULT)));
        assertThat(page().locator("#left .notice")).isHidden();
        page().unroute(Pattern.compile("/api/v1/coverage\\?.*profile=elder"));
        page().locator("#right .notice button").click();
        waitForService();
        assertThat(page().locator("#right .side-share strong")).hasText(share(district(ELDER)));
        browser.complaints().removeIf(complaint -> complaint.contains("ERR_FAILED"));
    }

    @Test
    void whatTakesLongSaysSoAndCanBeCancelled() {
        browser.open(port, Screen.DESK);
        page().route(Pattern.compile("/api/v1/coverage\\?.*profile=elder"), route -> {});
        browser.visit("/compare.html" + ADULT_AND_ELDER);
        page().locator("#right .side-slow button").click();
        assertThat(page().locator("#right .notice")).containsText("已取消");
        page().unroute(Pattern.compile("/api/v1/coverage\\?.*profile=elder"));
        page().locator("#right .notice button").click();
        assertThat(page().locator("#right .side-share strong")).hasText(share(district(ELDER)));
    }

    @Test
    void aPhoneShowsBothSidesAndTheTableWithoutScrollingSideways() {
        visit(Screen.PHONE, ADULT_AND_ELDER + "&lang=en");
        assertThat(page().locator("h1")).containsText("Side by side");
        assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page().evaluate("(() => { const box = document.querySelector('.panel-scroll');"
                        + " return box.scrollWidth <= box.clientWidth; })()"))
                .isEqualTo(true);
        assertThat(page().locator("#left .controls")).isHidden();
        var map = page().locator("#map").boundingBox();
        assertThat(map.y).isLessThan(page().locator("#compared").boundingBox().y);
        Locator handle = page().locator("#handle");
        var grip = handle.boundingBox();
        page().mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page().mouse().down();
        page().mouse().move(390 * 0.8, grip.y);
        page().mouse().up();
        assertThat(clipAt()).isCloseTo(390 * 0.8, within(4.0));
        assertThat(tableFigures()).isEqualTo(answered(ADULT, ELDER));
    }

    /** In both languages, light and dark, with controls, a card and the difference open. */
    @ParameterizedTest
    @CsvSource({"DESK, LIGHT", "PHONE, DARK"})
    void nothingStandsInTheWayOfAnybody(Screen screen, ColorScheme colours) {
        browser.open(port, screen, options -> options.setColorScheme(colours));
        for (String query :
                List.of("&lang=en&mode=difference&area=120103005", "&r.category=park.pocket&by=community")) {
            browser.visit("/compare.html" + ADULT_AND_ELDER + query);
            waitForService();
            page().locator("#left .side-controls summary").first().click();
            assertThat(page().locator("#left .controls")).isVisible();
            assertThat(browser.graveViolations()).as(query).isEmpty();
        }
    }

    private Page page() {
        return browser.page();
    }

    private void visit(Screen screen, String query) {
        browser.open(port, screen);
        browser.visit("/compare.html" + query);
        waitForService();
    }

    /** Until both sides have their own answers, and the areas are on the map. */
    private void waitForService() {
        assertThat(page().locator("#compared tbody tr").first()).isVisible();
        assertThat(page().locator("#compared.pending")).hasCount(0);
        assertThat(page().locator(".side-figure[aria-busy=true]")).hasCount(0);
        assertThat(page().locator("path.area").first()).isAttached();
    }

    private Locator row(String code) {
        return page().locator("#compared tr[data-code='" + code + "']");
    }

    /** Pixels from the map's left edge to where the left side ends and the right one begins, as the browser clips them. */
    private double clipAt() {
        return ((Number) page().evaluate("(() => {"
                        + " const edge = (side) => { const pane = document.querySelector(`.leaflet-${side}-shades-pane`);"
                        + "   const [, x] = getComputedStyle(pane).clipPath.match(/polygon\\([^,]+, ([-\\d.]+)px/);"
                        + "   return pane.getBoundingClientRect().x + Number(x); };"
                        + " if (edge('left') !== edge('right')) { return NaN; }"
                        + " return edge('left') - document.querySelector('#map').getBoundingClientRect().x; })()"))
                .doubleValue();
    }

    /** Left and right share and the differences by area, as the table writes them. */
    private Map<String, List<String>> tableFigures() {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        for (Locator row : page().locator("#compared tbody tr").all()) {
            List<String> cells = new ArrayList<>();
            for (String cell : List.of("left b", "right b", "points b", "people", "left small", "right small")) {
                cells.add(row.locator("td.column-" + cell).textContent());
            }
            figures.put(row.getAttribute("data-code"), cells);
        }
        return figures;
    }

    /** The same out of the service's two answers, in any order. */
    private Map<String, List<String>> answered(String left, String right) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        JsonNode areas = browser.get("/api/v1/coverage?" + right).get("areas");
        for (JsonNode area : browser.get("/api/v1/coverage?" + left).get("areas")) {
            JsonNode a = area.get("elders60");
            JsonNode b = null;
            for (JsonNode other : areas) {
                b = other.get("code").equals(area.get("code")) ? other.get("elders60") : b;
            }
            double points = 100 * (ratio(b) - ratio(a));
            long people = count(b, "covered") - count(a, "covered");
            figures.put(
                    area.get("code").asString(),
                    List.of(
                            share(a),
                            share(b),
                            sign(points) + "%.1f".formatted(Math.abs(points)),
                            sign(people) + "%,d".formatted(Math.abs(people)),
                            counts(a),
                            counts(b)));
        }
        return figures;
    }

    private static String sign(double difference) {
        return Math.abs(difference) < 0.05 ? "±" : difference > 0 ? "+" : "−";
    }

    private static String counts(JsonNode counts) {
        return "%,d / %,d".formatted(count(counts, "covered"), count(counts, "covered") + count(counts, "uncovered"));
    }

    private JsonNode district(String question) {
        return browser.get("/api/v1/coverage?" + question).get("district").get("elders60");
    }

    private static String share(JsonNode counts) {
        return "%.1f%%".formatted(100 * ratio(counts));
    }

    private static double ratio(JsonNode counts) {
        return (double) count(counts, "covered") / (count(counts, "covered") + count(counts, "uncovered"));
    }

    private static long count(JsonNode counts, String state) {
        return counts.get(state).asLong();
    }
}
