package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.fixture.Keyboard.tabBackTo;
import static org.servicecircle.fixture.Keyboard.tabTo;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.RawTexts;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A street office looks at its own street, in a real browser, on the shipped Hexi data. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreetBrowserTest {

    private static final String STREET = "120103005";
    private static final String QUESTION = "category=elder.homecare&profile=elder&minutes=15";

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
    void showsTheStreetBesideTheDistrictAsTheServiceAnswers() {
        visit("#" + STREET);
        JsonNode streets = browser.get("/api/v1/coverage?" + QUESTION + "&by=street");
        JsonNode own = areaOf(streets, STREET).path("elders60");
        assertThat(page.locator("#street-share")).hasText(percent(own));
        assertThat(page.locator("#headline .count-uncovered dd")).containsText(count(own.path("uncovered")));
        assertThat(page.locator("#headline .count-unknown dd")).containsText(count(own.path("unknown")));
        assertThat(page.locator("#comparison"))
                .containsText(percent(streets.path("district").path("elders60")));
        long better = streets.path("areas")
                .valueStream()
                .filter(area -> share(area.path("elders60")) > share(own))
                .count();
        assertThat(page.locator("#comparison")).containsText("14 个街道中排第 " + (better + 1));
    }

    @Test
    void itsCommunitiesGapsAndFacilitiesAreThoseOfTheService() {
        visit("#" + STREET);
        JsonNode communities = browser.get("/api/v1/coverage?" + QUESTION + "&by=community&street=" + STREET)
                .path("areas");
        assertThat(page.locator("#areas tbody tr")).hasCount(communities.size());
        for (JsonNode community : communities) {
            Locator row = page.locator(
                    "#areas tr[data-code='" + community.path("code").asString() + "']");
            JsonNode counts = community.path("elders60");
            assertThat(row.locator("td.column-share .share-text")).hasText(percent(counts));
            assertThat(row.locator("td.column-uncovered")).hasText(count(counts.path("uncovered")));
        }
        int gaps = browser.get("/api/v1/gaps?" + QUESTION + "&street=" + STREET)
                .path("total")
                .asInt();
        assertThat(page.locator(".gap")).hasCount(gaps);
        JsonNode facilities =
                browser.get("/api/v1/facilities?limit=1000&street=" + STREET).path("items");
        page.locator("#facility-panel .segment-button").last().click();
        assertThat(page.locator(".facility-list li")).hasCount(facilities.size());
        long withoutHours = facilities
                .valueStream()
                .filter(each -> each.path("openingHours").isNull())
                .count();
        assertThat(page.locator("[data-task=noHours] b")).hasText(String.valueOf(withoutHours));
        assertThat(page.locator("[data-task=schematic] b")).hasText(String.valueOf(facilities.size()));
        int unlinked = browser.get("/api/v1/dwellings?linked=false&street=" + STREET)
                .path("total")
                .asInt();
        assertThat(page.locator("[data-task=unlinkedHomes] b")).hasText(String.valueOf(unlinked));
    }

    @Test
    void everyCategoryIsSeenAtAGlanceAndLeadsToItsQuestion() {
        visit("#" + STREET);
        JsonNode overview = browser.get("/api/v1/coverage/overview?by=street&profile=elder&minutes=15");
        List<String> codes = overview.path("areas")
                .valueStream()
                .map(area -> area.path("code").asString())
                .toList();
        for (JsonNode category : overview.path("categories")) {
            Locator row =
                    page.locator("tr[data-category='" + category.path("code").asString() + "']");
            JsonNode cell = category.path("areas").get(codes.indexOf(STREET)).path("elders60");
            assertThat(row.locator(".of-share span").last()).hasText(percent(cell));
            assertThat(row.locator(".of-average"))
                    .hasText(percent(category.path("district").path("elders60")));
        }
        page.locator("tr[data-category='park.park'] button").click();
        assertThat(page.locator("select[name=category]")).hasValue("park.park");
        assertThat(page).hasURL(Pattern.compile(".*#" + STREET + "\\?category=park\\.park.*"));
    }

    @Test
    void aStreetIsChosenOnceRememberedAndGoneBackFrom() {
        visit("");
        assertThat(page.locator("#choose-list a")).hasCount(14);
        page.locator("#choose-list input").fill("taoyuan");
        assertThat(page.locator("#choose-list a")).hasCount(1);
        page.locator("#choose-list a").click();
        assertThat(page.locator("#street-name")).hasText("桃园街道");
        page.locator("#switch summary").click();
        page.locator("#switch a[href^='#" + STREET + "']").click();
        assertThat(page.locator("#street-name")).hasText("马场街道");
        page.goBack();
        assertThat(page.locator("#street-name")).hasText("桃园街道");
        page.goForward();
        assertThat(page.locator("#street-name")).hasText("马场街道");
        visit("");
        assertThat(page.locator("#street-name")).hasText("马场街道");
    }

    @Test
    void anUnknownStreetIsSaidInWordsWithTheListOfThoseThereAre() {
        visit("#000000?lang=en");
        assertThat(page.locator("#choose-text")).containsText("no street of the code “000000”");
        assertThat(page.locator("#choose-list a")).hasCount(14);
        assertThat(page.locator("#street")).isHidden();
        assertThat(page.locator("#notice")).isHidden();
    }

    @Test
    void theAddressHoldsTheQuestionAndTheLanguage() {
        visit("#" + STREET + "?category=parking&minutes=8&lang=en&group=residents");
        page.locator("#minutes-number").fill("9");
        assertThat(page.locator("#headline .headline-question")).containsText("9 minutes");
        page.reload();
        assertThat(page.locator("#minutes-number")).hasValue("9");
        assertThat(page.locator("#street-name")).hasText("Machang Subdistrict");
        JsonNode own = areaOf(
                        browser.get("/api/v1/coverage?category=parking&profile=elder&minutes=9&by=street"), STREET)
                .path("residents");
        assertThat(page.locator("#street-share")).hasText(percent(own));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void aGapOpensTheReceiptOfAWalk(Screen screen) {
        page = browser.open(port, screen);
        visit("#" + STREET);
        page.locator(".gap").first().click();
        assertThat(page.locator("#detail .outcome")).hasText("未达到标准");
        assertThat(page.locator("#detail .receipt-foot")).containsText("数据日期");
        assertThat(page.locator("path.route")).hasCount(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        visit("");
        assertThat(page.locator("#choose-list a")).hasCount(14);
        assertThat(page.locator("#progress")).isHidden();
        tabTo(page.locator("#choose-list a[href^='#" + STREET + "']"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#street-name")).isFocused();
        everythingIsThere();
        Locator category = page.locator("tr[data-category='elder.dining'] button");
        tabTo(category);
        page.keyboard().press("Enter");
        assertThat(page.locator("select[name=category]")).hasValue("elder.dining");
        assertThat(category).isFocused();
        // The list of the new question, not the one before it, is what the keyboard is to enter.
        assertThat(page.locator("#gap-panel .gaps:not(.pending)")).isVisible();
        assertThat(page.locator("#progress")).isHidden();
        tabBackTo(page.locator("#contents a[href='#gaps']"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#gaps-heading")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".gap").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#detail h2")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#detail")).isHidden();
        assertThat(page.locator(".gap").first()).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyCardSaysEverythingInWords(String lang) {
        visit("#" + STREET + "?lang=" + lang);
        page.locator(".gap").first().click();
        assertThat(page.locator("#detail .gap-summary")).isVisible();
        assertThat(page.locator("#detail .outcome")).isVisible();
        assertThat(RawTexts.on(page)).as("gap").isEmpty();
        page.locator("#detail .close").click();
        page.locator("#areas .row-button").first().click();
        assertThat(page.locator("#detail .walk-times")).isVisible();
        assertThat(RawTexts.on(page)).as("community").isEmpty();
        page.locator("#detail .close").click();
        page.locator(".facility-list button").first().click();
        assertThat(page.locator(".leaflet-popup .facility-card")).isVisible();
        assertThat(RawTexts.on(page)).as("facility").isEmpty();
    }

    @Test
    void theTableAndTheGapsAreSavedAsFiles() throws IOException {
        visit("#" + STREET);
        Download csv = download("coverage", "csv");
        assertThat(csv.suggestedFilename()).endsWith(".csv");
        List<CSVRecord> rows;
        try (var reader = new InputStreamReader(csv.createReadStream(), StandardCharsets.UTF_8)) {
            rows = CSVFormat.DEFAULT.parse(reader).getRecords();
        }
        int communities = page.locator("#areas tbody tr").count();
        assertThat(rows.stream().filter(row -> row.stream().anyMatch(cell -> cell.matches(STREET + "\\d{3}"))))
                .hasSize(communities);
        Download workbook = download("gaps", "xlsx");
        assertThat(workbook.suggestedFilename()).endsWith(".xlsx");
        try (InputStream bytes = workbook.createReadStream();
                ReadableWorkbook book = new ReadableWorkbook(bytes)) {
            assertThat(book.getFirstSheet().read())
                    .hasSizeGreaterThan(page.locator(".gap").count());
        }
        assertThat(page.locator(".download-message")).containsText("已保存");
    }

    @Test
    void aDownloadThatFailsIsSaidInWords() {
        visit("#" + STREET);
        page.route(Pattern.compile(".*f=xlsx.*"), route -> route.abort());
        page.locator("a.download[data-list=gaps][data-format=xlsx]").click();
        assertThat(page.locator(".download-message")).containsText("连接不上服务");
        browser.complaints().removeIf(complaint -> complaint.contains("ERR_FAILED"));
    }

    @Test
    void thePageIsPrintedOnAFewSheetsOfPaper() {
        visit("#" + STREET);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#print-lead")).containsText("数据日期 2023-12-31");
        assertThat(page.locator("#controls")).isHidden();
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
                .isBetween(1L, 4L);
        StringBuilder name = new StringBuilder();
        "马场街道".chars().forEach(letter -> name.append(String.format(Locale.ROOT, "%04X", letter)));
        assertThat(pdf).contains("/Title <FEFF" + name);
        // A4 in points.
        assertThat(pdf).containsPattern("/MediaBox \\[0 0 59[45]\\S* 84[12]");
    }

    /** By day and by night, small and large, in both languages. */
    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void nothingStandsInTheWayOfAnybody(Screen screen) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String size : List.of("standard", "large")) {
                page = browser.open(port, screen, options -> options.setColorScheme(scheme));
                page.addInitScript("localStorage.setItem('appearance', JSON.stringify({ size: '" + size + "' }))");
                String lang = scheme == ColorScheme.DARK ? "en" : "zh-CN";
                visit("#" + STREET + "?facilities=all&lang=" + lang);
                browser.graveViolations().forEach(each -> found.add(scheme + " " + size + " " + each));
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s %s without scrolling sideways", scheme, size)
                        .isEqualTo(true);
            }
        }
        assertThat(found).isEmpty();
    }

    /** Goes to the page and, where it names a street that there is, waits for every answer. */
    private void visit(String hash) {
        browser.visit("/street.html" + hash);
        if (hash.contains(STREET)) {
            everythingIsThere();
        }
    }

    private void everythingIsThere() {
        assertThat(page.locator("#street-share")).isVisible();
        assertThat(page.locator("#headline")).not().containsText(Pattern.compile("正在核对|checking"));
        assertThat(page.locator("#areas tbody tr").first()).isVisible();
        assertThat(page.locator(".category-table")).isVisible();
        assertThat(page.locator(".to-do")).isVisible();
        assertThat(page.locator(".facility-list")).isVisible();
        assertThat(page.locator("#gap-rate")).isVisible();
        assertThat(page.locator("#progress")).isHidden();
    }

    private Download download(String list, String format) {
        return page.waitForDownload(() -> page.locator("a.download[data-list=" + list + "][data-format=" + format + "]")
                .click());
    }

    private static JsonNode areaOf(JsonNode answer, String code) {
        return answer.path("areas")
                .valueStream()
                .filter(area -> area.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static double share(JsonNode counts) {
        double covered = counts.path("covered").asDouble();
        return covered / (covered + counts.path("uncovered").asDouble());
    }

    private static String percent(JsonNode counts) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share(counts));
    }

    private static String count(JsonNode number) {
        return String.format(Locale.ROOT, "%,d", number.asLong());
    }
}
