package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.fixture.Keyboard.tabTo;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
import tools.jackson.databind.JsonNode;

/** A street office shows its map on a page of its own, which lies elsewhere. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedBrowserTest {

    private static final String STREET = "120103005";
    private static final String QUESTION = "category=elder.homecare&profile=elder&minutes=15";
    private static final Pattern SHARE = Pattern.compile("\\d+\\.\\d%");

    /** What reaches out of the frame, by its name. */
    private static final String OUTSIDE = "() => ['#title', '#map', '#legend', '#figure', '#about'].filter(each => {"
            + " const box = document.querySelector(each).getBoundingClientRect();"
            + " return box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1 || box.height < 1; })";

    @LocalServerPort
    private int port;

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    private Page embed(String query) {
        return browser.visit("/embed.html?" + query);
    }

    private String share(String street) {
        JsonNode coverage = browser.get("/api/v1/coverage?by=street&" + QUESTION);
        JsonNode area = coverage.path("district");
        for (JsonNode each : coverage.path("areas")) {
            area = each.path("code").asString().equals(street) ? each : area;
        }
        double covered = area.at("/elders60/covered").asDouble();
        return String.format(
                Locale.ROOT,
                "%.1f%%",
                100 * covered / (covered + area.at("/elders60/uncovered").asDouble()));
    }

    /** A page on another origin with the map in one frame and the planning desk in another. */
    private HttpServer portal() throws IOException {
        String body = "<!doctype html><title>portal</title><link rel='icon' href='data:,'>"
                + "<iframe id='map' width='800' height='500' src='%s/embed.html?street=%s&%s'></iframe>"
                        .formatted(browser.origin(), STREET, QUESTION)
                + "<iframe id='desk' src='%s/planner.html'></iframe>".formatted(browser.origin());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        return server;
    }

    @Test
    void onAPageOfAnotherOriginItShowsTheStreetsFigure() throws IOException {
        Page page = browser.open(port, Screen.DESK);
        HttpServer portal = portal();
        try {
            page.navigate("http://127.0.0.1:" + portal.getAddress().getPort() + "/");
            showsTheStreet(page);
        } finally {
            portal.stop(0);
        }
        browser.complaints().removeIf(each -> each.contains("127.0.0.1") || each.contains("frame-ancestors"));
    }

    private void showsTheStreet(Page page) {
        FrameLocator frame = page.frameLocator("#map");
        assertThat(frame.locator("#figure")).containsText(share(STREET));
        assertThat(frame.locator("h1")).hasText("马场街道");
        assertThat(frame.locator("#about")).containsText("示意数据");
        assertThat(frame.locator("#about")).containsText("2023-12-31");
        assertThat(frame.locator(".swatch")).hasCount(6);
        assertThat(frame.locator(".area-name").first()).isVisible();
        Locator link = frame.getByText("打开完整页面");
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(link).hasAttribute("rel", "noopener");
        assertThat(link).hasAttribute("href", Pattern.compile("^street\\.html#" + STREET));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.frames().stream()
                        .filter(each -> each.url().contains("planner"))
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320,240", "360,640", "640,320", "1200,800"})
    void everythingIsInSightInAFrameOfAnySize(int width, int height) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = browser.open(
                    port,
                    Screen.DESK,
                    options -> options.setViewportSize(width, height).setColorScheme(scheme));
            String lang = scheme == ColorScheme.LIGHT ? "zh-CN" : "en";
            embed("street=" + STREET + "&lang=" + lang);
            assertThat(page.locator("#figure")).containsText(SHARE);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat((List<?>) page.evaluate(OUTSIDE)).as(width + " " + lang).isEmpty();
            assertThat(page.evaluate("document.documentElement.dataset.theme"))
                    .isEqualTo(scheme == ColorScheme.LIGHT ? "light" : "dark");
            assertThat(page.locator("html")).hasAttribute("lang", lang);
            assertThat(browser.graveViolations()).isEmpty();
            assertThat(RawTexts.on(page)).isEmpty();
        }
    }

    @Test
    void theAddressDecidesOnLayersTitleThemeAndStandard() {
        Page page = browser.open(port, Screen.DESK, options -> options.setColorScheme(ColorScheme.LIGHT));
        embed("standard=circle-15-health&layer=gaps&title=off&theme=dark");
        assertThat(page.locator("#figure")).containsText("1.0 km");
        assertThat(page.locator("#figure")).containsText(SHARE);
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("#title")).hasClass(Pattern.compile("visually-hidden"));
        assertThat(page.locator(".swatch")).hasCount(0);
        assertThat(page.locator(".shade[data-class='outside']").first()).isAttached();
        assertThat(page.locator(".legend-sign")).hasCount(1);
        // In a frame of others the browser denies storage altogether; at home nothing is kept either.
        assertThat(page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minute=10|“minute”",
                "minutes=900|1–60",
                "layer=roads&lang=en|coverage, facilities, gaps",
                "standard=elder-15&minutes=10|standard",
                "street=999|没有代码为“999”的街道",
                "category=nothing&lang=en|nothing",
                "standard=nothing|nothing"
            })
    void whatIsWrongWithTheAddressIsSaid(String query, String told) {
        Page page = browser.open(port, Screen.DESK, options -> options.setViewportSize(480, 360));
        embed(query);
        assertThat(page.locator("#notice")).containsText(told);
        assertThat(page.locator("#notice h1")).isVisible();
        assertThat(page.locator("#map")).isHidden();
        assertThat(page.locator("#about a")).isVisible();
        assertThat(browser.graveViolations()).isEmpty();
        browser.complaints().removeIf(each -> each.contains("400"));
    }

    @Test
    void keysAloneMoveTheMapAndOpenTheLegend() {
        Page page = browser.open(port, Screen.DESK, options -> options.setViewportSize(360, 300));
        embed("street=" + STREET);
        assertThat(page.locator("#figure")).containsText(SHARE);
        tabTo(page.locator("#map"));
        String pane = "document.querySelector('.leaflet-map-pane').style.transform";
        Object before = page.evaluate(pane);
        page.keyboard().press("ArrowRight");
        page.waitForFunction("before => " + pane + " !== before", before);
        tabTo(page.locator("#legend summary"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".swatch").first()).isVisible();
        tabTo(page.locator("#about a"));
    }

    @ParameterizedTest
    @CsvSource({"/planner.html?", "/planner.html?by=community&within=120103005&", "/street.html#120103005?"})
    void aPageHandsOutTheLinesThatShowItsQuestion(String address) {
        Page page = browser.open(
                port, Screen.DESK, options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        browser.visit(address + "category=park&profile=adult&minutes=9&lang=en");
        String figure = address.startsWith("/street") ? "#street-share" : "#district-share";
        assertThat(page.locator(figure)).containsText(SHARE);
        String share = page.locator(figure).textContent();
        tabTo(page.locator("#embed"));
        page.keyboard().press("Enter");
        Locator code = page.locator("#embed-code");
        String lines = code.inputValue();
        assertThat(lines)
                .startsWith("<iframe src=\"" + browser.origin() + "/embed.html?")
                .endsWith("</iframe>");
        assertThat(browser.graveViolations()).isEmpty();
        page.getByText("Copy the code").click();
        assertThat(page.locator(".copied")).hasText("Copied.");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(lines);
        page.keyboard().press("Escape");
        assertThat(code).isHidden();
        page.setContent(lines);
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator("#title")).containsText("9 minutes");
        if (!address.contains("within")) {
            assertThat(frame.locator("#figure")).containsText(share);
        } else {
            assertThat(frame.locator("h1")).hasText(Pattern.compile("Machang"));
        }
    }
}
