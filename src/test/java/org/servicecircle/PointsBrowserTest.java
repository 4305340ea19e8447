package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.fixture.Keyboard.reach;
import static org.servicecircle.fixture.Keyboard.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.RawTexts;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is painted on the maps has a name and answers to the keyboard: the list of points, reached and worked by keys
 * alone, in a real browser, on the shipped Hexi data.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PointsBrowserTest {

    /** How many pixels of the canvas that points are painted on have the colour of the ring. */
    private static final String RING_PIXELS =
            "() => { const canvas = document.querySelector('[class*=points-pane] canvas');"
                    + " const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });"
                    + " copy.drawImage(canvas, 0, 0); const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);"
                    + " let count = 0; for (let i = 0; i < data.length; i += 4) {"
                    + "   count += data[i] === 0x0b && data[i + 1] === 0x6b && data[i + 2] === 0xcb ? 1 : 0; } return count; }";

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d[\\d,]*");

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    private Page page;

    @Test
    void facilitiesAndGapsHaveNamesAndDoByKeysWhatAClickDoes() {
        open(Screen.DESK, "/planner.html");
        openTheList();
        assertThat(points("facility").first()).isFocused();
        assertThat(listed("facility")).isEqualTo(points("facility").count());
        assertThat(listed("gap")).isGreaterThanOrEqualTo(points("gap").count());
        assertThat(names()).doesNotHaveDuplicates();
        assertThat(ringPixels()).isPositive();

        String facility = points("facility").first().locator("span").textContent();
        page.keyboard().press("Enter");
        Locator card = page.locator(".leaflet-popup .facility-card");
        assertThat(card).isFocused();
        assertThat(card).hasAttribute("aria-label", facility);
        assertThat(page.locator(".leaflet-popup-close-button")).hasAttribute("aria-label", "关闭");
        page.keyboard().press("Escape");
        assertThat(card).hasCount(0);
        assertThat(page.locator(".point:focus span")).hasText(facility);

        reach("ArrowDown", points("gap").first());
        String gap = points("gap").first().locator("span").textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator("#detail h2")).isFocused();
        assertThat(page.locator("#detail h2")).hasText(gap.replaceFirst("缺口 \\d+：", "缺口："));
        assertThat(page.locator("#detail .outcome")).hasText("未达到标准");
        page.keyboard().press("Escape");
        assertThat(page.locator(".point:focus span")).hasText(gap);

        page.keyboard().press("Escape");
        assertThat(page.locator("#map")).isFocused();
        assertThat(page.locator(".point-list")).isHidden();
        assertThat(ringPixels()).isZero();
    }

    @Test
    void ofMoreHomesThanSixtyTheNearestAreListedAndTheOthersCounted() {
        open(Screen.DESK, "/planner.html?grain=homes&view=16/39.09/117.22");
        openTheList();
        assertThat(points("dwelling")).hasCount(60);
        int all = listed("dwelling");
        assertThat(all).isGreaterThan(60);
        assertThat(page.locator("#points-dwelling ~ p").last()).containsText("另有 %,d 个".formatted(all - 60));
        reach("ArrowDown", points("dwelling").first());
        String home = points("dwelling").first().locator("small").first().textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator("#detail h2")).isFocused();
        // The same minutes in the list and on the receipt.
        assertThat(page.locator("#detail .receipt-minutes")).hasText(home.replaceFirst(".* · ", ""));
        page.keyboard().press("Escape");
        assertThat(points("dwelling").first()).isFocused();
    }

    @Test
    void hexagonsTellTheirCountsInEnglishToo() {
        open(Screen.DESK, "/planner.html?grain=hexagons&lang=en&view=14/39.09/117.22");
        openTheList();
        Locator hexagon = points("hexagon").first();
        reach("ArrowDown", hexagon);
        assertThat(hexagon).containsText(Pattern.compile("Covered [\\d,]+ people · Uncovered [\\d,]+ people"));
        assertThat(hexagon).containsText(Pattern.compile("of the middle of the map|in the middle of the map"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".leaflet-popup .hexagon-card")).isFocused();
        assertThat(RawTexts.on(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(hexagon).isFocused();
    }

    @Test
    void theListStandsStillUnderTheReadersHandsAndFollowsTheMapOtherwise() {
        open(Screen.DESK, "/planner.html?view=14/39.09/117.22");
        openTheList();
        reach("ArrowDown", points("facility").nth(5));
        List<String> before = names();
        page.evaluate("document.querySelector('.leaflet-control-zoom-in').click()");
        assertThat(page).hasURL(Pattern.compile("view="));
        answersAreThere();
        assertThat(names()).isEqualTo(before);
        assertThat(points("facility").nth(5)).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(points("facility").first()).isFocused();
        assertThat(names().size()).isLessThan(before.size());
    }

    /** With the list open, on a desk and on a phone: reached by keys, named, and clear of serious violations. */
    @ParameterizedTest
    @CsvSource({
        "PHONE, /planner.html",
        "PHONE, /street.html#120103005",
        "DESK, /street.html#120103005?lang=en",
        "DESK, /compare.html?lang=en&l.profile=adult&r.profile=elder&r.planned=true"
    })
    void everyMapHasItsList(Screen screen, String address) {
        open(screen, address);
        openTheList();
        assertThat(points("facility").first()).isFocused();
        assertThat(page.locator(".point-list ul[aria-labelledby=points-facility]"))
                .isVisible();
        assertThat(RawTexts.on(page)).isEmpty();
        assertThat(browser.graveViolations()).isEmpty();
        page.keyboard().press("Enter");
        assertThat(page.locator(".leaflet-popup .facility-card")).isFocused();
        page.keyboard().press("Escape");
        assertThat(points("facility").first()).isFocused();
    }

    private void open(Screen screen, String address) {
        page = browser.open(port, screen);
        browser.visit(address);
        assertThat(page.locator("body.unwritten")).hasCount(0);
        answersAreThere();
    }

    private void answersAreThere() {
        assertThat(page.locator("#progress")).isHidden();
        assertThat(page.locator(".pending")).hasCount(0);
    }

    private void openTheList() {
        tabTo(page.locator("#points-open"));
        assertThat(page.locator("#points-open")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator(".point:focus")).hasCount(1);
    }

    private Locator points(String kind) {
        return page.locator("ul[aria-labelledby=points-" + kind + "] .point");
    }

    /** How many the heading says there are in sight. */
    private int listed(String kind) {
        Matcher number = FIRST_NUMBER.matcher(page.locator("#points-" + kind).textContent());
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group().replace(",", ""));
    }

    /** As they are read out. */
    private List<String> names() {
        return page.locator(".point").allTextContents();
    }

    private int ringPixels() {
        return (int) page.evaluate(RING_PIXELS);
    }
}
