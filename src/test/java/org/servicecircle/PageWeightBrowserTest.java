package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
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

/** What a page weighs for a browser that has never seen it, and when it first says something of use. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightBrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(PageWeightBrowserTest.class);
    private static final int COLD_STARTS = 5;

    /** Looks in every frame for what is of use, and notes when it was there. */
    private static final String WATCH = "(() => { const look = () => document.querySelector('%s')"
            + " ? window.usefulAt = performance.now() : requestAnimationFrame(look);"
            + " requestAnimationFrame(look); })()";

    /** A page, the first thing of use on it, and the most that may be sent for everything on it, in bytes as sent. */
    private enum Site {
        LIST("/?at=117.2091,39.1023", Screen.PHONE, ".card:not(.bone)", 300_000),
        PLANNER("/planner.html", Screen.DESK, "#areas tbody tr", 800_000),
        STREET("/street.html#120103005", Screen.DESK, "#area-panel tbody tr", 800_000),
        COMPARISON("/compare.html", Screen.DESK, "#table tbody tr", 800_000);

        private final String address;
        private final Screen screen;
        private final String useful;
        private final long mostBytes;

        Site(String address, Screen screen, String useful, long mostBytes) {
            this.address = address;
            this.screen = screen;
            this.useful = useful;
            this.mostBytes = mostBytes;
        }
    }

    /**
     * One start of a page.
     *
     * @param usefulMillis from the navigation to the first thing of use
     * @param bytes headers and bodies of all answers, compressed as they were sent
     */
    private record Start(double usefulMillis, int requests, long bytes) {}

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aFirstVisitNeedsFewBytes(Site site) {
        List<Start> starts = new ArrayList<>();
        for (int start = 0; start < COLD_STARTS; start++) {
            starts.add(start(site));
        }
        LOG.info(
                "{}: of use after {} ms (median of {}), {} requests, {} bytes compressed",
                site,
                Math.round(starts.stream()
                        .mapToDouble(Start::usefulMillis)
                        .sorted()
                        .toArray()[COLD_STARTS / 2]),
                COLD_STARTS,
                starts.get(0).requests,
                starts.get(0).bytes);
        assertThat(starts).allMatch(start -> start.bytes <= site.mostBytes);
    }

    private Start start(Site site) {
        Page page = browser.open(port, site.screen);
        page.addInitScript(WATCH.formatted(site.useful));
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        browser.visit(site.address);
        assertThat(page.locator(site.useful).first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (site == Site.LIST) {
            assertThat(requests)
                    .as("the map waits until it is wanted")
                    .noneMatch(each -> each.url().contains("leaflet"));
        }
        long bytes = requests.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
        return new Start(((Number) page.evaluate("usefulAt")).doubleValue(), requests.size(), bytes);
    }
}
