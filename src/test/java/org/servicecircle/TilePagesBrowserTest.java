package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
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

/** The pages of vector tiles, as somebody meets them who wants them in a map program. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:tile-pages;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TilePagesBrowserTest {

    /** Whether a pixel of the map has a colour. */
    private static final String HAS_COLOUR = """
            (wanted) => [...document.querySelectorAll('#map canvas')].some((canvas) => {
              const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
              copy.drawImage(canvas, 0, 0);
              const data = copy.getImageData(0, 0, canvas.width, canvas.height).data;
              for (let i = 0; i < data.length; i += 4) {
                if (wanted.every((each, k) => Math.abs(data[i + k] - each) <= 1) && data[i + 3] === 255) return true;
              }
              return false;
            })
            """;

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    @Test
    void whoFollowsTheLinksOfACollectionComesToItsTilesGridAndStyle() {
        Page page = browser.open(port, Screen.DESK);
        browser.visit("/ogc/collections/coverage-communities");
        page.locator("main a.action:has-text('矢量瓦片')").click();
        assertThat(page.locator("h1")).hasText("各社区覆盖情况 · 矢量瓦片");
        page.locator(".cards a:has-text('Web 墨卡托')").click();
        assertThat(page.locator("#template"))
                .hasValue(Pattern.compile(
                        ".*/ogc/collections/coverage-communities/tiles/WebMercatorQuad/\\{z}/\\{y}/\\{x}\\?v=\\d+"));
        assertThat(page.locator("#map[data-drawn]")).hasCount(1);
        assertThat(page.locator(".legend-classes li")).hasCount(6);
        assertThat(page.locator(".legend-classes li").first()).hasText("低于 50%");
        page.locator("dl.values a").click();
        assertThat(page.locator("tbody tr")).hasCount(25);
        page.goBack();
        page.locator("main a:has-text('样式：覆盖情况')").first().click();
        assertThat(page.locator("#address")).hasValue(Pattern.compile(".*/ogc/styles/coverage"));
        assertThat(page.locator("#map[data-drawn]")).hasCount(1);
        assertThat(page.locator(".crumbs li")).hasCount(2);
    }

    @Test
    void theQuestionIsChosenByKeyboardAndGoesOnToTilesAndStyle() {
        Page page = browser.open(port, Screen.PHONE, options -> options.setLocale("en"));
        browser.visit("/ogc/collections/coverage-streets/tiles/WebMercatorQuad");
        page.locator("[name=category]").focus();
        page.keyboard().type("Park");
        page.keyboard().press("Tab");
        page.keyboard().type("Adult");
        page.keyboard().press("Tab");
        page.keyboard().type("7");
        page.keyboard().press("Enter");
        assertThat(page.locator(".count")).containsText("within 7 minutes");
        assertThat(page.locator("#template")).hasValue(Pattern.compile(".*profile=adult&minutes=7&v=.*"));
        assertThat(page.locator("main a:has-text('TileJSON')"))
                .hasAttribute("href", Pattern.compile(".*minutes=7.*f=tilejson"));
        page.locator("main a:has-text('Style:')").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/styles/coverage\\?.*minutes=7.*"));
        assertThat(page.locator("[name=minutes]")).hasValue("7");
        assertThat(page.locator("#map[data-drawn]")).hasCount(1);
    }

    /** The grounds of tokens.css by day and by night, and the signs of facilities. */
    @ParameterizedTest
    @CsvSource({"LIGHT,243,242,238,18,63,102", "DARK,29,34,38,156,203,245"})
    void theMapHasTheColoursOfTheStyle(ColorScheme scheme, int r, int g, int b, int signR, int signG, int signB) {
        Page page = browser.open(port, Screen.DESK, options -> options.setColorScheme(scheme));
        for (String grid : List.of("WebMercatorQuad", "CGCS2000Quad")) {
            browser.visit("/ogc/collections/facilities/tiles/" + grid);
            assertThat(page.locator("#map[data-drawn]")).hasCount(1);
            assertThat(page.locator(".legend-classes")).hasCount(0);
            assertThat(page.evaluate(HAS_COLOUR, List.of(r, g, b))).isEqualTo(true);
            assertThat(page.evaluate(HAS_COLOUR, List.of(signR, signG, signB)))
                    .as(grid)
                    .isEqualTo(true);
        }
    }
}
