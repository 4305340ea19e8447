package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the planner's page looks and is taken along: themes, large letters, shades, hexagons, the picture. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerLookBrowserTest {

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
    void theThemeFollowsTheSystemUntilOneIsChosenAndStaysChosen() {
        page = browser.open(port, Screen.DESK, options -> options.setColorScheme(ColorScheme.DARK));
        visit("");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        Object byNight = landColour();
        page.locator(".appearance summary").click();
        page.locator("[data-keep=appearance-light]").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        assertThat(landColour()).isNotEqualTo(byNight);
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    }

    @Test
    void theBaseMapChangesItsColoursWithTheTheme() {
        visit("");
        waitForTiles();
        Object byDay = paintedTile();
        page.locator(".appearance summary").click();
        page.locator("[data-keep=appearance-dark]").click();
        assertThat(paintedTile()).isNotEqualTo(byDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"large", "larger", "largest"})
    void lettersOfTheElderModeAreLargeAndTargetsEasyToHit(String size) {
        visit("");
        page.locator(".appearance summary").click();
        page.locator("[data-keep=elder]").click();
        if (!size.equals("large")) {
            page.locator("[data-keep=appearance-" + size + "]").click();
        }
        double points = number("parseFloat(getComputedStyle(document.body).fontSize) * 72 / 96");
        assertThat(points).isEqualTo(List.of("large", "larger", "largest").indexOf(size) * 6 + 18.0);
        assertThat(number("document.querySelector('select[name=category]').getBoundingClientRect().height"))
                .isGreaterThanOrEqualTo(60);
        assertThat(number("document.querySelector('.row-button').getBoundingClientRect().height"))
                .isGreaterThanOrEqualTo(44);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"theme\":\"dark\"}",
                "{\"theme\":\"light\",\"size\":\"large\"}",
                "{\"theme\":\"dark\",\"size\":\"largest\"}"
            })
    void noModeStandsInTheWayOfAnybody(String appearance) {
        for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
            page = browser.open(port, screen);
            page.addInitScript("localStorage.setItem('appearance', '" + appearance + "')");
            visit("?measure=people&area=120103005&planned=true");
            assertThat(page.locator("#detail h2")).isVisible();
            assertThat(browser.graveViolations()).as(screen + appearance).isEmpty();
        }
    }

    @Test
    void peopleLeftOutShadeTheMapByClassesThatTheLegendWritesOut() {
        visit("");
        page.locator("[data-keep=measure-people]").click();
        assertThat(page.locator("#legend summary")).hasText("60 岁及以上未覆盖人数");
        assertThat(page.locator("path.shade[data-class='people-4']").first()).isVisible();
        List<String> classes = page.locator(".legend-classes li").allTextContents();
        assertThat(classes).hasSizeBetween(3, 6).contains("无数据");
        page.locator("#minutes-slider").focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#minutes-number")).hasValue("13");
        assertThat(page.locator(".legend-classes li").allTextContents()).isEqualTo(classes);
        assertThat(page.locator(".area-name", new Page.LocatorOptions().setHasText("尖山街道")))
                .not()
                .containsText("%");
    }

    @Test
    void hexagonsStandBetweenAreasAndHomesAndTellTheirCounts() {
        visit("?view=14/39.09/117.22");
        assertThat(page.locator("#map")).hasAttribute("data-grain", "hexagons");
        assertThat(page.locator(".legend-note")).containsText("六边形宽约");
        page.locator("[data-layer=gaps]").click();
        page.locator("[data-layer=facilities]").click();
        page.mouse().click(1040, 520);
        assertThat(page.locator(".hexagon-card")).containsText("未覆盖");
        assertThat(page.locator(".hexagon-card")).containsText("栋住宅");
        page.selectOption("select[name=grain]", "homes");
        assertThat(page.locator("#map")).hasAttribute("data-grain", "homes");
        page.reload();
        assertThat(page.locator("select[name=grain]")).hasValue("homes");
    }

    @Test
    void theMapIsSavedAsAPictureWithTitleAndLegend() throws IOException {
        visit("");
        waitForTiles();
        Download download = page.waitForDownload(() -> page.locator("#map-save").click());
        assertThat(download.suggestedFilename()).contains("河西区").endsWith(".png");
        BufferedImage picture = ImageIO.read(download.path().toFile());
        double mapWidth = number("document.querySelector('#map').clientWidth");
        double mapHeight = number("document.querySelector('#map').clientHeight");
        assertThat(picture.getWidth()).isEqualTo((int) (mapWidth + 48) * 2);
        assertThat(picture.getHeight()).isGreaterThan((int) (mapHeight + 48) * 2);
        assertThat(coloursOf(picture)).hasSizeGreaterThan(200);
    }

    @Test
    void onPaperStandTheMapWithItsLegendAndTheTable() {
        visit("");
        waitForTiles();
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("#print-sheet canvas")).hasCount(1);
        assertThat(page.pdf()).hasSizeGreaterThan(50_000);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("#print-sheet canvas")).hasCount(0);
    }

    private void visit(String query) {
        browser.visit("/planner.html" + query);
        assertThat(rows()).hasCount(14);
    }

    private Locator rows() {
        return page.locator("#areas tbody tr");
    }

    private void waitForTiles() {
        page.waitForFunction("() => { const tiles = [...document.querySelectorAll('canvas.base-tile')];"
                + " return tiles.length > 0 && tiles.every(tile => tile.layers); }");
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private Object landColour() {
        return page.evaluate("getComputedStyle(document.querySelector('#map')).backgroundColor");
    }

    /** The tile with most on it, as a picture. */
    private Object paintedTile() {
        return page.evaluate("[...document.querySelectorAll('canvas.base-tile')].map(tile => tile.toDataURL())"
                + ".sort((left, right) => right.length - left.length)[0]");
    }

    private static Set<Integer> coloursOf(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
