package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.fixture.Keyboard.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a resident does on the first page, in a real browser, on the shipped Hexi data. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinderBrowserTest {

    /** In Taoyuan Street, close to People's Park. */
    private static final String AT_HOME = "/?at=117.2091,39.1023";

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    private Page page;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESK"})
    void firstLettersLeadToAListAndFromThereToAWayWithItsTurns(Screen screen) {
        open(screen, "/");
        page.fill("#finder-search", "tyjd");
        page.locator("#finder-results [role=option]").first().click();
        assertThat(page.locator(".where-name b")).hasText("桃园街道");
        assertThat(cards().first()).isVisible();
        String name = cards().first()
                .locator("h4")
                .evaluate("heading => heading.firstChild.textContent")
                .toString();
        cards().first().locator("button.main").click();
        assertThat(page.locator("#way-heading")).hasText("去" + name);
        assertThat(page.locator("#way-heading")).isFocused();
        assertThat(page.locator(".way-length")).containsText("分钟");
        assertThat(page.locator(".turn").first()).isVisible();
        assertThat(page.locator(".turn").last()).containsText("到");
        assertThat(page.locator("path.route")).hasCount(1);
        assertThat(page.locator("#announcer")).hasText("已选：" + name);
        page.goBack();
        assertThat(cards().first()).isVisible();
        assertThat(cards().first().locator("button.main")).isFocused();
    }

    @Test
    void kindsNarrowTheListAndTheAddressKeepsThem() {
        open(Screen.PHONE, AT_HOME);
        page.locator("[data-keep=kind-park]").click();
        assertThat(page.locator(".kind")).hasCount(1);
        assertThat(page.locator(".kind h3")).containsText("公园");
        long parks = browser.get("/api/v1/nearby?lon=117.2091&lat=39.1023&profile=elder&kinds=park")
                .get("items")
                .size();
        assertThat(cards()).hasCount((int) parks);
        page.reload();
        assertThat(page.locator(".kind")).hasCount(1);
        assertThat(page.locator("[data-keep=kind-park]")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aSlowerPaceTakesMoreMinutes() {
        open(Screen.PHONE, AT_HOME + "&kinds=park&pace=adult");
        int adult = minutesOfTheFirst();
        page.locator("[data-keep=pace-elder]").click();
        page.waitForFunction("before => Number(document.querySelector('.card-minutes b').textContent) > before", adult);
        assertThat(minutesOfTheFirst()).isGreaterThan(adult);
    }

    @Test
    void aPositionOfTheBrowserIsForThisAnswerOnly() {
        page = browser.open(
                port,
                Screen.PHONE,
                options -> options.setPermissions(List.of("geolocation"))
                        .setGeolocation(new Geolocation(39.10234567, 117.20912345)));
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        browser.visit("/");
        page.locator("[data-keep=locate]").click();
        assertThat(cards().first()).isVisible();
        assertThat(page.locator(".where-name b")).containsText("我现在的位置");
        assertThat(asked).anyMatch(url -> url.contains("lon=117.2091&lat=39.1023"));
        assertThat(asked).noneMatch(url -> url.contains("39.10234"));
        assertThat(page.url()).doesNotContain("117");
        assertThat(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(history.state)")
                        .toString())
                .doesNotContain("117.2");
        page.locator("[data-keep=share]").click();
        assertThat(page.locator(".finder-dialog .finder-warn")).containsText("位置");
        assertThat(page.locator("#share-link")).hasValue(Pattern.compile(".*at=117\\.2091%2C39\\.1023.*"));
        assertThat(page.locator(".qr img")).isVisible();
    }

    @Test
    void aPositionFarAwayIsSaidToBeOutsideAndARefusedOneLeadsToTheSearch() {
        open(Screen.PHONE, "/?at=116.3975,39.9087");
        assertThat(page.locator("#where .finder-notice")).containsText("范围内");
        open(Screen.PHONE, "/");
        page.locator("[data-keep=locate]").click();
        assertThat(page.locator("#where .finder-notice")).containsText("搜索框");
        assertThat(page.locator("#finder-search")).isVisible();
    }

    @Test
    void theLastChoiceStaysOnTheDeviceUntilItIsForgotten() {
        open(Screen.PHONE, "/");
        page.fill("#finder-search", "tyjd");
        page.locator("#finder-results [role=option]").first().click();
        assertThat(cards().first()).isVisible();
        browser.visit("/");
        assertThat(page.locator(".where-name b")).hasText("桃园街道");
        page.locator("[data-keep=change]").click();
        page.locator("[data-keep=forget]").click();
        browser.visit("/");
        assertThat(page.locator(".finder-note")).isVisible();
        assertThat(page.locator(".where-name")).hasCount(0);
    }

    @Test
    void theKeyboardAloneFindsAWayAndComesBack() {
        open(Screen.DESK, "/");
        tabTo(page.locator("#finder-search"));
        page.keyboard().type("tyjd");
        assertThat(page.locator("#finder-results [role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#finder-results [aria-selected=true]")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(cards().first()).isVisible();
        assertThat(page.locator("#services")).isFocused();
        tabTo(page.locator("[data-keep^=way-]").first());
        page.keyboard().press("Enter");
        assertThat(page.locator("#way-heading")).isFocused();
        assertThat(page.locator(".turn").first()).isVisible();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-view=list]")).hasCount(1);
    }

    @Test
    void markersAreButtonsWithNamesInTheOrderOfTheirMinutes() {
        open(Screen.DESK, AT_HOME);
        Locator markers = page.locator(".marker-button");
        assertThat(markers.first()).isVisible();
        List<String> names = markers.all().stream()
                .map(marker -> marker.getAttribute("aria-label"))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        List<Integer> minutes = names.stream()
                .map(name -> Integer.parseInt(name.replaceAll("^.*走 (\\d+) 分钟.*$", "$1")))
                .toList();
        assertThat(minutes).isSorted();
        markers.nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#way-heading")).isFocused();
        assertThat(page.locator(".marker-button[aria-pressed=true]")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"large,24", "larger,32", "largest,40"})
    void typeAndTargetsAreLargeForOldEyesAndFingers(String size, int leastPixels) {
        page = browser.open(port, Screen.SMALL_PHONE);
        page.addInitScript("localStorage.setItem('appearance', '{\"size\":\"" + size + "\"}')");
        browser.visit(AT_HOME);
        assertThat(cards().first()).isVisible();
        assertThat(number("parseFloat(getComputedStyle(document.body).fontSize)"))
                .isGreaterThanOrEqualTo(leastPixels);
        assertThat(number("parseFloat(getComputedStyle(document.body).lineHeight)"
                        + " / parseFloat(getComputedStyle(document.body).fontSize)"))
                .isGreaterThanOrEqualTo(1.3);
        assertThat(smallerThan("button.main, .choice, .filters-toggle, #appearance .elder", 60))
                .isEmpty();
        assertThat(smallerThan("button, .phone, .open-only, footer a", 44)).isEmpty();
        assertThat(number("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,zh-CN,light,standard",
        "PHONE,en,dark,standard",
        "DESK,zh-CN,dark,large",
        "DESK,en,light,standard",
        "SMALL_PHONE,zh-CN,light,largest"
    })
    void listWayAndMapAreWithoutGraveFaults(Screen screen, String lang, String theme, String size) {
        page = browser.open(port, screen);
        page.addInitScript(
                "localStorage.setItem('appearance', '" + "{\"size\":\"" + size + "\",\"theme\":\"" + theme + "\"}')");
        browser.visit("/?lang=" + lang);
        assertThat(page.locator(".finder-note")).isVisible();
        assertThat(browser.graveViolations()).isEmpty();
        browser.visit(AT_HOME + "&lang=" + lang);
        assertThat(cards().first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", lang);
        assertThat(browser.graveViolations()).isEmpty();
        cards().first().locator("button.main").click();
        assertThat(page.locator(".turn").first()).isVisible();
        assertThat(page.locator("path.route")).hasCount(1);
        assertThat(browser.graveViolations()).isEmpty();
        browser.visit(AT_HOME + "&view=map&lang=" + lang);
        assertThat(page.locator(".marker-button").first()).isVisible();
        assertThat(browser.graveViolations()).isEmpty();
    }

    @Test
    void aReportGetsANumberThatFindsItAgain() {
        open(Screen.PHONE, AT_HOME);
        Locator wrong = cards().first().locator("[data-keep^=wrong-]");
        wrong.click();
        page.fill("#report-text", "周末不开门");
        page.keyboard().press("Escape");
        assertThat(wrong).isFocused();
        wrong.click();
        assertThat(page.locator("#report-text")).hasValue("周末不开门");
        page.locator(".report .main").click();
        assertThat(page.locator(".report [role=alert]")).containsText("请先选");
        assertThat(browser.graveViolations()).isEmpty();
        page.getByLabel("开放时间不对").check();
        page.locator(".report .main").click();
        String number = page.locator(".report-number").textContent();
        assertThat(number).isNotBlank();
        page.locator(".dialog-close:visible").click();
        page.fill("#look-up-number", " " + number.toLowerCase() + " ");
        page.locator(".look-up .action").click();
        assertThat(page.locator(".look-up-told")).containsText("已收到");
    }

    @Test
    void aReportThatIsRefusedKeepsWhatWasTyped() {
        open(Screen.PHONE, AT_HOME);
        page.route(
                "**/api/v1/corrections",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Retry-After", "150", "Content-Type", "application/problem+json"))
                        .setBody("{\"status\":429}")));
        cards().first().locator("[data-keep^=wrong-]").click();
        page.getByLabel("搬走了").check();
        page.fill("#report-text", "搬到对面了");
        page.locator(".report .main").click();
        assertThat(page.locator(".report [role=alert]")).containsText("3 分钟后");
        assertThat(page.locator("#report-text")).hasValue("搬到对面了");
        browser.complaints().removeIf(complaint -> complaint.contains("429"));
    }

    @Test
    void withoutConnectionThePageSaysSoAndAsksAgainByItself() {
        open(Screen.PHONE, AT_HOME);
        assertThat(cards().first()).isVisible();
        page.context().setOffline(true);
        page.locator("[data-keep=pace-adult]").click();
        assertThat(page.locator(".finder-error")).containsText("连不上网");
        page.context().setOffline(false);
        assertThat(cards().first()).isVisible();
        assertThat(page.locator(".finder-error")).hasCount(0);
        browser.complaints().removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    private void open(Screen screen, String address) {
        page = browser.open(port, screen);
        browser.visit(address);
    }

    private Locator cards() {
        return page.locator(".card:not(.bone)");
    }

    private int minutesOfTheFirst() {
        return Integer.parseInt(cards().first().locator(".card-minutes b").textContent());
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    /** Which visible ones of these are less than so many pixels high. */
    private List<?> smallerThan(String selector, int pixels) {
        return (List<?>) page.evaluate(
                "([selector, pixels]) => [...document.querySelectorAll(selector)]"
                        + ".filter(each => each.offsetParent && !each.closest('.leaflet-container'))"
                        + ".filter(each => each.getBoundingClientRect().height < pixels - 0.5)"
                        + ".map(each => each.textContent + ' ' + each.getBoundingClientRect().height)",
                List.of(selector, pixels));
    }
}
