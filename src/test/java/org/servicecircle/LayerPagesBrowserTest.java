package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the layers, as somebody meets them who looks for data with a browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:layer-pages;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayerPagesBrowserTest {

    private static final List<String> PAGES = List.of(
            "/ogc",
            "/ogc/conformance",
            "/ogc/api",
            "/ogc/collections",
            "/ogc/collections/gaps",
            "/ogc/collections/gaps/queryables",
            "/ogc/collections/facilities/items?limit=20",
            "/ogc/collections/streets/items/120103001",
            "/ogc/collections/gaps/items?limit=5",
            "/ogc/tiles",
            "/ogc/collections/coverage-streets/tiles",
            "/ogc/collections/coverage-streets/tiles/WebMercatorQuad",
            "/ogc/collections/facilities/tiles/CGCS2000Quad",
            "/ogc/tileMatrixSets",
            "/ogc/tileMatrixSets/CGCS2000Quad",
            "/ogc/styles",
            "/ogc/styles/coverage-night");

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    @Test
    void whoFollowsTheLinksComesToAFeature() {
        Page page = browser.open(port, Screen.DESK);
        browser.visit("/ogc");
        assertThat(page.locator("h1")).containsText("河西区");
        assertThat(page.locator("footer .schematic")).hasText("示意数据");
        page.locator("main a:has-text('各街道覆盖情况')").first().click();
        page.locator("main a:has-text('浏览要素')").click();
        assertThat(page.locator("tbody tr")).hasCount(14);
        assertThat(page.locator("#map path.layer-shape")).hasCount(14);
        page.locator("tbody tr:has-text('马场街道') th a").click();
        assertThat(page.locator("dl.values")).containsText("马场街道");
        assertThat(page.locator("nav.crumbs, .crumbs li")).hasCount(4);
    }

    @Test
    void aFilterAndAnOrderAreKeptWhileOnePages() {
        Page page = browser.open(port, Screen.DESK);
        browser.visit("/ogc/collections/facilities/items?f=html&limit=10");
        page.locator("#filter").fill("category = 'park.pocket'");
        page.keyboard().press("Enter");
        assertThat(page.locator(".count")).containsText("第 1 至 10 个");
        page.locator("thead a:has-text('名称')").first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("名称");
        page.locator("a[rel=next]").first().click();
        assertThat(page.locator(".count")).containsText("第 11 至 20 个");
        assertThat(page.locator("#filter")).hasValue("category = 'park.pocket'");
        Locator categories = page.locator("tbody tr td:nth-child(4)");
        assertThat(new HashSet<>(categories.allTextContents())).containsExactly("park.pocket");
        assertThat(page.locator(".count a:has-text('CSV')"))
                .hasAttribute("href", Pattern.compile(".*/download\\?.*filter=category.*f=csv.*|.*f=csv.*filter=.*"));
    }

    @Test
    void aDotOnTheMapShowsItsRow() {
        Page page = browser.open(port, Screen.DESK);
        browser.visit("/ogc/collections/facilities/items?f=html&limit=5");
        assertThat(page.locator("#map .layer-dot")).hasCount(5);
        page.locator("#map .layer-dot").first().dispatchEvent("click");
        assertThat(page.locator("tr.picked")).hasCount(1);
        assertThat(page.locator("#map .layer-dot.lit")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void nothingStandsInTheWayOfAnybody(Screen screen) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String language : List.of("zh-CN", "en")) {
                Page page = browser.open(
                        port, screen, options -> options.setColorScheme(scheme).setLocale(language));
                for (String address : PAGES) {
                    browser.visit(address);
                    assertThat(page.locator("html")).hasAttribute("lang", language);
                    browser.graveViolations()
                            .forEach(each -> found.add(scheme + " " + language + " " + address + each));
                    if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
                        found.add(language + " sideways " + address);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
