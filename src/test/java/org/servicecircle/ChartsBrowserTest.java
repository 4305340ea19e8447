package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The charts of walking times on the planner's page, and what is told of them to whom can't see them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartsBrowserTest {

    private static final String STREET = "120103005";
    private static final String MINUTES = "/api/v1/coverage/minutes?category=elder.homecare&profile=elder&by=street";
    // Read from a copy that is made to be read.
    private static final String PAINTED = "canvas => {"
            + " const copy = new OffscreenCanvas(canvas.width, canvas.height);"
            + " const context = copy.getContext('2d', { willReadFrequently: true });"
            + " context.drawImage(canvas, 0, 0);"
            + " return context.getImageData(0, 0, copy.width, copy.height).data.some(value => value !== 0); }";

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    @Test
    void theTableOfAChartHoldsThePeopleOfEveryMinute() {
        Page page = browser.open(port, Screen.DESK);
        browser.visit("/planner.html?tab=charts&area=" + STREET);
        page.locator("#chart-panel .chart-table summary").click();
        JsonNode counts = browser.get(MINUTES)
                .path("areas")
                .valueStream()
                .filter(area -> area.path("code").asString().equals(STREET))
                .findFirst()
                .orElseThrow();
        Locator rows = page.locator("#chart-panel .chart-table tbody tr");
        assertThat(rows.first()).isVisible();
        int minutes = rows.count() - 2;
        assertThat(rows.nth(0).locator("td").first()).hasText(count(people(counts, 0) + people(counts, 1)));
        for (int minute = 2; minute <= minutes; minute++) {
            assertThat(rows.nth(minute - 1).locator("td").first()).hasText(count(people(counts, minute)));
        }
        assertThat(rows.nth(minutes).locator("td").first())
                .hasText(count(counts.at("/beyond/elders60").asLong()));
        assertThat(rows.nth(minutes + 1).locator("td").first())
                .hasText(count(counts.at("/unknown/elders60").asLong()));
        long later = IntStream.rangeClosed(minutes + 1, 60)
                .mapToLong(minute -> people(counts, minute))
                .sum();
        assertThat(later).isZero();
    }

    @Test
    void theSliderIsFollowedWithoutARequest() {
        Page page = browser.open(port, Screen.DESK);
        browser.visit("/planner.html?tab=charts");
        Locator bars = page.locator("#chart-panel canvas").first();
        assertThat(bars).hasAttribute("aria-label", Pattern.compile(".*：15 分钟以内.*"));
        assertThat(page.locator("#headline")).not().containsText("正在核对");
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.locator("#minutes-slider")
                .evaluate("slider => { slider.value = '8';"
                        + " slider.dispatchEvent(new Event('input', { bubbles: true })); }");
        assertThat(bars).hasAttribute("aria-label", Pattern.compile(".*：8 分钟以内.*"));
        assertThat(asked.stream().filter(url -> url.contains("/minutes"))).isEmpty();
    }

    @Test
    void theLibraryComesOnlyWhenAChartIsToBeSeen() {
        Page page = browser.open(port, Screen.DESK);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        browser.visit("/planner.html");
        assertThat(page.locator("#areas tbody tr")).hasCount(14);
        assertThat(asked.stream().filter(url -> url.contains("chart.js/"))).isEmpty();
        Locator box = page.locator("#chart-panel .chart-box").first();
        page.locator("#tab-charts").click();
        double before = box.boundingBox().height;
        page.waitForFunction("() => (" + PAINTED + ")(document.querySelector('#chart-panel canvas'))");
        assertThat(box.boundingBox().height).isEqualTo(before);
        assertThat(asked.stream().filter(url -> url.contains("chart.js/"))).hasSize(1);
    }

    @Test
    void theCardOfAnAreaHasItsChartsFoldedIn() {
        Page page = browser.open(port, Screen.DESK);
        browser.visit("/planner.html?lang=en&area=" + STREET);
        page.locator("#detail .chart-card > summary").click();
        assertThat(page.locator("#detail .chart figcaption").first()).containsText("Machang Subdistrict");
        assertThat(page.locator("#detail canvas").last())
                .hasAttribute("aria-label", Pattern.compile(".*Hexi District.*"));
    }

    @Test
    void withoutTheLibraryTheTableStillTellsAll() {
        Page page = browser.open(port, Screen.DESK);
        page.route("**/chart.js/**", route -> route.abort());
        browser.visit("/planner.html?tab=charts");
        assertThat(page.locator("#chart-panel .chart-note")).containsText("请看表格");
        page.locator("#chart-panel .chart-table summary").click();
        assertThat(page.locator("#chart-panel .chart-table tbody tr").first()).isVisible();
        browser.complaints().removeIf(complaint -> complaint.contains("ERR_FAILED"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void nothingStandsInTheWayOfAnybody(Screen screen) {
        Page page = browser.open(port, screen);
        browser.visit("/planner.html?tab=charts");
        page.selectOption("select[name=chart-area]", STREET);
        assertThat(page.locator("#chart-panel figcaption").first()).containsText("马场街道");
        page.locator("#chart-panel .chart-table summary").click();
        assertThat(page.locator("#chart-panel .chart-table tbody tr").first()).isVisible();
        assertThat(browser.graveViolations()).isEmpty();
    }

    private static long people(JsonNode counts, int minute) {
        return counts.path("elders60").get(minute).asLong();
    }

    private static String count(long people) {
        return String.format(Locale.ROOT, "%,d", people);
    }
}
