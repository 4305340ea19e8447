package org.servicecircle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.RawTexts;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What holds for every page, in both languages, light and dark, in standard and large type, at every screen: it is whole,
 * quiet and legible, and nothing on it moves by itself. Each page is opened once per language and screen, every time in
 * another appearance, and then shown in the three others; the browser keeps to itself what was asked of it, so that the
 * messages of all of them come in one list.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserTest {

    /** The bound of a good page for shifts of layout: web.dev, "Cumulative Layout Shift" (2020). */
    private static final double MOST_SHIFT = 0.1;

    private static final String WATCH_SHIFTS = "window.shifts = []; new PerformanceObserver(list => {"
            + " for (const each of list.getEntries()) { if (!each.hadRecentInput) { window.shifts.push({ value: each.value,"
            + " what: each.sources.map(({ node }) => node?.nodeType === 1 ? node.tagName + '.' + (node.id || node.className)"
            + "   : String(node?.textContent).slice(0, 20)).join(', ') }); } }"
            + " }).observe({ type: 'layout-shift', buffered: true });";

    /** What reaches beyond the screen's right edge without a box of its own to scroll in, and still does after 3 s. */
    private static final String SIDEWAYS = "() => new Promise(done => { const end = performance.now() + 3000;"
            + " const fits = () => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) <= innerWidth;"
            + " const beyond = () => [...document.querySelectorAll('body *')]"
            + "   .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)"
            + "   .slice(0, 5).map(each => each.tagName + '.' + (each.id || each.className)).join(', ') || 'unknown';"
            + " const look = () => fits() ? done('') : performance.now() > end ? done(beyond()) : requestAnimationFrame(look);"
            + " look(); })";

    private static final String WEAR = "appearance => { localStorage.setItem('appearance', JSON.stringify(appearance));"
            + " window.dispatchEvent(new Event('appearance-kept'));"
            + " return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }";

    private static final Pattern NAMELESS = Pattern.compile(
            "(?m)^\\s*- (button|link|textbox|searchbox|combobox|slider|spinbutton|checkbox|radio|switch|tab)\\b(?! \").*$");

    private static final List<Appearance> APPEARANCES = List.of(
            new Appearance("light", "standard"),
            new Appearance("dark", "large"),
            new Appearance("dark", "standard"),
            new Appearance("light", "large"));

    @LocalServerPort
    private int port;

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    private record Appearance(String theme, String size) {

        Map<String, String> asKept() {
            return Map.of("theme", theme, "size", size);
        }
    }

    /** The pages, each with an address in Chinese and in English. */
    enum Site {
        FINDER("/", "/?lang=en"),
        PLANNER("/planner.html", "/planner.html?lang=en"),
        COMPARE("/compare.html", "/compare.html?lang=en"),
        STREET("/street.html#120103005", "/street.html#120103005?lang=en"),
        EMBED("/embed.html?street=120103005", "/embed.html?street=120103005&lang=en");

        private final List<String> addresses;

        Site(String zh, String en) {
            addresses = List.of(zh, en);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOnAPageSurprisesAnybody(Site site) {
        List<String> found = new ArrayList<>();
        for (int language = 0; language < 2; language++) {
            for (Screen screen : Screen.values()) {
                Appearance appearance = APPEARANCES.get((language * 2 + screen.ordinal()) % APPEARANCES.size());
                String where = "%s %s %s".formatted(site.addresses.get(language), screen, appearance);
                Page page = open(
                        site.addresses.get(language), screen, appearance, message -> found.add(where + ": " + message));
                look(page, List.of("zh-CN", "en").get(language), message -> found.add(where + ": " + message));
                if (screen == Screen.DESK || screen == Screen.PHONE) {
                    browser.graveViolations().forEach(each -> found.add(where + ": axe " + each));
                }
                for (Appearance other : APPEARANCES) {
                    page.evaluate(WEAR, other.asKept());
                    String sideways = (String) page.evaluate(SIDEWAYS);
                    if (!sideways.isEmpty()) {
                        found.add(where + " as " + other + ": wider than the screen: " + sideways);
                    }
                }
                browser.complaints().forEach(each -> found.add(where + ": " + each));
                browser.complaints().clear();
            }
        }
        assertThat(found).isEmpty();
    }

    private interface Complaint {
        void of(String message);
    }

    private Page open(String address, Screen screen, Appearance appearance, Complaint complain) {
        Page page = browser.open(port, screen);
        page.addInitScript(
                "if (location.protocol === 'http:' && !localStorage.getItem('appearance')) { localStorage.setItem('appearance', '"
                        + "{\"theme\":\"%s\",\"size\":\"%s\"}".formatted(appearance.theme, appearance.size) + "'); }"
                        + WATCH_SHIFTS);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complain.of(response.status() + " for " + response.url());
            }
        });
        browser.visit(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private void look(Page page, String lang, Complaint complain) {
        int headings = page.locator("h1:visible").count();
        if (headings != 1) {
            complain.of(headings + " first headings");
        }
        if (!lang.equals(page.locator("html").getAttribute("lang"))) {
            complain.of("lang is " + page.locator("html").getAttribute("lang"));
        }
        RawTexts.on(page).forEach(key -> complain.of("a text is missing: " + key));
        NAMELESS.matcher(page.locator("body").ariaSnapshot())
                .results()
                .forEach(each -> complain.of("without a name: " + each.group().strip()));
        List<?> shifts = (List<?>) page.evaluate("() => window.shifts");
        double shift = shifts.stream()
                .mapToDouble(each -> ((Number) ((Map<?, ?>) each).get("value")).doubleValue())
                .sum();
        if (shift > MOST_SHIFT) {
            complain.of("the layout shifts by %.3f: %s".formatted(shift, shifts));
        }
    }
}
