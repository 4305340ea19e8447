package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.fixture.Keyboard.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A planner tries what would be, in a real browser, on the shipped Hexi data. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfBrowserTest {

    private static final String QUESTION = "category=elder.homecare&profile=elder&minutes=15&by=street";
    private static final String SITE = "whatIf=add:elder.homecare,117.18487,39.08825";
    private static final Pattern CHANGE = Pattern.compile("(add|move|remove|open|close):([^;]+)");

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfBrowserTest.class);

    @RegisterExtension
    final BrowserSession browser = new BrowserSession();

    @LocalServerPort
    private int port;

    private Page page;

    @Test
    void aSiteIsPutDownAndDraggedAndEveryFigureFollows() {
        visit(Screen.DESK, "");
        assertThat(rows()).hasCount(14);
        page.locator("#what-if").getByText("放一个新站点").click();
        BoundingBox map = page.locator("#map").boundingBox();
        page.mouse().click(map.x + map.width / 2, map.y + map.height / 2);
        settled();
        // The click picks nothing that lies beneath.
        assertThat(page.locator("#detail")).isHidden();
        assertThat(page.locator(".what-if-badge")).hasText("假设方案，未保存");
        assertThat(page.title()).startsWith("假设");
        assertThat(tableFigures()).isEqualTo(answered(scenario()));
        String put = scenario();
        String gain = gainText();

        dragPin(-140, 90);
        String before = scenario();
        assertThat(before).as("a moving pin is no step yet").isEqualTo(put);
        page.mouse().up();
        settled();
        assertThat(scenario()).isNotEqualTo(put);
        assertThat(gainText()).isNotEqualTo(gain);
        assertThat(tableFigures()).isEqualTo(answered(scenario()));
        Map<String, List<String>> dragged = tableFigures();
        String last = scenario();

        page.keyboard().press("Control+z");
        settled();
        assertThat(scenario()).isEqualTo(put);
        assertThat(gainText()).isEqualTo(gain);
        page.keyboard().press("Control+Shift+Z");
        settled();
        assertThat(scenario()).isEqualTo(last);
        assertThat(tableFigures()).isEqualTo(dragged);

        page.goBack();
        page.waitForURL(url -> url.contains(put));
        settled();
        assertThat(gainText()).isEqualTo(gain);
    }

    @Test
    void aLinkGivesTheSameFiguresAndGaps() {
        visit(Screen.DESK, "?" + SITE + ";remove:10;close:117.2091,39.1023");
        settled();
        assertThat(tableFigures()).isEqualTo(answered(scenario()));
        assertThat(page.locator(".what-if-changes li")).hasCount(3);
        JsonNode answer = whatIf(scenario(), "gaps");
        assertThat(page.locator("#tab-gaps"))
                .hasText("服务缺口 " + answer.path("gaps").size());
        assertThat(page.locator(".pin-walkway")).hasCount(1);
        assertThat(page.locator(".pin-remove")).hasAttribute("aria-label", Pattern.compile("关闭：.*回车打开。"));
    }

    @Test
    void figuresFollowThePointer() {
        visit(Screen.DESK, "?" + SITE + "&view=14/39.08825/117.18487");
        settled();
        page.evaluate("() => { window.lags = []; let moved = 0;"
                + " addEventListener('mousemove', () => (moved = performance.now()), true);"
                + " new MutationObserver(() => lags.push(performance.now() - moved))"
                + "   .observe(document.querySelector('#what-if-card'), { childList: true, subtree: true }); }");
        BoundingBox pin = page.locator(".pin").boundingBox();
        double x = pin.x + pin.width / 2;
        double y = pin.y + pin.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= 15; step++) {
            page.mouse().move(x + 12 * step, y + 4 * step);
            page.waitForFunction("step => lags.length >= step", step);
        }
        page.mouse().up();
        settled();
        List<?> lags = (List<?>) page.evaluate("() => lags.slice(0, 15).sort((a, b) => a - b)");
        LOG.info("from a move of the pointer to new figures: median {} ms of {}", lags.get(lags.size() / 2), lags);
        assertThat(lags).hasSize(15);
    }

    @Test
    void aStoredFacilityIsClosedAndOpenedAgain() {
        JsonNode facility = browserFacility();
        page.locator(".leaflet-popup button").getByText("关闭").click();
        settled();
        assertThat(scenario()).isEqualTo("remove:" + facility.path("id").asInt());
        assertThat(tableFigures()).isEqualTo(answered(scenario()));
        assertThat(page.locator(".what-if-changes"))
                .containsText(facility.path("name").asString());
        assertThat(page.locator(".what-if-gain")).containsText("失去");
        page.locator(".what-if-changes .plain").click();
        assertThat(page.locator(".what-if-badge")).hasCount(0);
        assertThat(tableFigures()).isEqualTo(stored());
    }

    @Test
    void aStoredFacilityIsMoved() {
        JsonNode facility = browserFacility();
        page.locator(".leaflet-popup button").getByText("移动").click();
        settled();
        assertThat(page.locator(".pin-move")).isFocused();
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Shift+ArrowUp");
        String there = "move:%d,[^,]*,%.5f"
                .formatted(facility.path("id").asInt(), facility.path("lat").asDouble());
        assertThat(page).not().hasURL(Pattern.compile(there));
        settled();
        assertThat(tableFigures()).isEqualTo(answered(scenario()));
        assertThat(page.locator(".pin-from")).hasCount(1);
    }

    /** Opens a facility's card on the map. */
    private JsonNode browserFacility() {
        page = browser.open(port, Screen.DESK);
        JsonNode facility = browser.get("/api/v1/facilities?category=elder.homecare&limit=1")
                .at("/items/0");
        visit(Screen.DESK, "?view=17/" + facility.path("lat") + "/" + facility.path("lon"));
        assertThat(rows()).hasCount(14);
        BoundingBox map = page.locator("#map").boundingBox();
        page.waitForCondition(() -> {
            page.mouse().click(map.x + map.width / 2, map.y + map.height / 2);
            return page.locator(".leaflet-popup .what-if-actions").count() == 1;
        });
        return facility;
    }

    @Test
    void theKeyboardAloneIsEnough() {
        visit(Screen.DESK, "");
        assertThat(rows()).hasCount(14);
        assertThat(page.locator("#progress")).isHidden();
        tabTo(page.locator("[data-keep=what-if-add]"));
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-keep=what-if-add]")).hasText("放在地图中心");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-keep=what-if-add]")).hasText("放一个新站点");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-keep=what-if-add]")).hasText("放在地图中心");
        page.keyboard().press("Enter");
        settled();
        assertThat(page.locator(".pin")).isFocused();
        String put = scenario();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowDown");
        page.waitForURL(url -> url.contains("add:") && !url.contains(put));
        settled();
        double north = coordinate(put, 2) - coordinate(scenario(), 2);
        assertThat(north * 111_195).isBetween(98.0, 102.0);
        assertThat(tableFigures()).isEqualTo(answered(scenario()));
        assertThat(page.locator("#what-if-card [role=status][aria-live]")).containsText("假设：");
        page.keyboard().press("Enter");
        assertThat(page.locator(".leaflet-popup button")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".pin")).isFocused();
        page.keyboard().press("Delete");
        assertThat(page.locator(".pin")).hasCount(0);
        assertThat(tableFigures()).isEqualTo(stored());
    }

    /** Saved or printed, nobody can take for real what is only supposed: the badge and the pin are in the picture. */
    @Test
    void thePictureAndThePaperSayThatItIsOnlySupposed() throws IOException {
        visit(Screen.DESK, "?" + SITE);
        settled();
        Path saved =
                page.waitForDownload(() -> page.locator("#map-save").click()).path();
        BufferedImage picture = ImageIO.read(saved.toFile());
        int supposed = Color.decode(((String) page.evaluate(
                                "getComputedStyle(document.documentElement).getPropertyValue('--supposed')"))
                        .strip())
                .getRGB();
        assertThat(pixels(picture, supposed, 0, picture.getHeight() / 3))
                .as("badge")
                .isGreaterThan(10_000);
        assertThat(pixels(picture, supposed, picture.getHeight() / 3, picture.getHeight()))
                .as("pin")
                .isGreaterThan(1_000);
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        String printed = (String) page.evaluate("document.querySelector('#print-sheet canvas').toDataURL()");
        byte[] bytes = Base64.getDecoder().decode(printed.substring(printed.indexOf(',') + 1));
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(bytes)), supposed, 0, picture.getHeight() / 3))
                .isGreaterThan(10_000);
        assertThat(page.title()).startsWith("假设");
    }

    private static long pixels(BufferedImage picture, int colour, int from, int to) {
        return IntStream.range(from, to)
                .mapToLong(y -> IntStream.range(0, picture.getWidth())
                        .filter(x -> picture.getRGB(x, y) == colour)
                        .count())
                .sum();
    }

    @Test
    void undoLeavesTextFieldsAlone() {
        visit(Screen.DESK, "?" + SITE);
        settled();
        page.locator("[data-keep=remove-0]").click();
        page.locator("#minutes-number").fill("14");
        page.locator("#minutes-number").press("Control+z");
        assertThat(scenario()).isEmpty();
    }

    @Test
    void sitesAreSuggestedWithTheirBound() {
        visit(Screen.DESK, "");
        assertThat(rows()).hasCount(14);
        page.locator("#what-if summary").click();
        page.locator("[data-keep=what-if-suggest]").click();
        assertThat(page.locator(".what-if-note")).containsText("贪心");
        assertThat(page.locator(".pin")).hasCount(3);
        settled();
        JsonNode plan = browser.get("/api/v1/siting?" + QUESTION.replace("&by=street", "") + "&sites=3");
        assertThat(whatIf(scenario(), "figures").at("/district/residentsGained").asLong())
                .isEqualTo(plan.path("gained").asLong());
        assertThat(page.locator(".what-if-note"))
                .containsText("%,d".formatted(plan.path("mostGained").asLong()));
        page.keyboard().press("Control+z");
        assertThat(page.locator(".pin")).hasCount(0);
    }

    @Test
    void aGapTakesASiteAndItsWalkFollows() {
        visit(Screen.DESK, "?tab=gaps");
        page.locator(".gap").first().click();
        assertThat(page.locator("#detail .outcome")).hasText("未达到标准");
        page.locator("[data-keep=site-here]").click();
        settled();
        assertThat(page.locator(".what-if-gaps li").first()).containsText("缺口");
        page.locator("#minutes-slider").focus();
        page.keyboard().press("ArrowLeft");
        settled();
        assertThat(page.locator("#headline")).not().containsText("正在核对");
        assertThat(tableFigures()).isEqualTo(answered(scenario(), QUESTION.replace("15", "14")));
    }

    @Test
    void anotherCategoryIsSaidNotToCount() {
        visit(Screen.DESK, "?" + SITE);
        settled();
        page.selectOption("select[name=category]", "park.pocket");
        settled();
        assertThat(page.locator(".what-if-changes .warning")).hasText("不计入当前条件");
        assertThat(page.locator(".what-if-gain")).containsText("没有变化");
    }

    @Test
    void aFailureKeepsTheLastFiguresAndCanBeTriedAgain() {
        visit(Screen.DESK, "?" + SITE);
        settled();
        String gain = gainText();
        page.route(Pattern.compile("/api/v1/what-if"), route -> route.abort());
        dragPin(60, 60);
        page.mouse().up();
        assertThat(page.locator(".what-if-trouble")).containsText("上一次的数字");
        assertThat(gainText()).isEqualTo(gain);
        page.unroute(Pattern.compile("/api/v1/what-if"));
        page.locator(".what-if-trouble button").click();
        settled();
        assertThat(page.locator(".what-if-trouble")).hasCount(0);
        assertThat(tableFigures()).isEqualTo(answered(scenario()));
        browser.complaints().removeIf(complaint -> complaint.contains("ERR_FAILED"));
    }

    @Test
    void aFingerDragsAPinOnAPhoneInEnglish() {
        page = browser.open(
                port, Screen.PHONE, options -> options.setHasTouch(true).setIsMobile(true));
        browser.visit("/planner.html?lang=en");
        assertThat(rows()).hasCount(14);
        page.locator("[data-keep=what-if-add]").tap();
        assertThat(page.locator(".what-if-hint")).containsText("Click the map");
        BoundingBox map = page.locator("#map").boundingBox();
        page.touchscreen().tap(map.x + map.width / 2, map.y + map.height * 0.4);
        settled();
        String put = scenario();
        touchDrag(-30, 20);
        page.waitForURL(url -> url.contains("add:") && !url.contains(put));
        settled();
        assertThat(page.locator(".what-if-gain")).containsText("Newly covered");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("(() => { const box = document.querySelector('.panel-scroll');"
                        + " return box.scrollWidth <= box.clientWidth; })()"))
                .isEqualTo(true);
        assertThat(browser.graveViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void nothingStandsInTheWayOfAnybody(Screen screen) {
        for (String query : List.of("", "&lang=en&by=community")) {
            visit(screen, "?" + SITE + ";remove:10;open:117.2091,39.1023" + query);
            settled();
            page.locator("#what-if-card details")
                    .all()
                    .forEach(each -> each.locator("summary").click());
            assertThat(browser.graveViolations()).as(query).isEmpty();
        }
    }

    private void visit(Screen screen, String query) {
        page = browser.open(port, screen);
        browser.visit("/planner.html" + query);
    }

    private Locator rows() {
        return page.locator("#areas tbody tr");
    }

    /** Until the pins rest and the service's answer to them is shown. */
    private void settled() {
        assertThat(page.locator("#what-if-card:not([hidden])[aria-busy=false]")).hasCount(1);
        assertThat(page.locator("#areas.pending")).hasCount(0);
    }

    private String gainText() {
        return page.locator(".what-if-gain strong").textContent();
    }

    /** Takes the only pin and moves it; the button stays down. */
    private void dragPin(double right, double down) {
        BoundingBox pin = page.locator(".pin").boundingBox();
        double x = pin.x + pin.width / 2;
        double y = pin.y + pin.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= 8; step++) {
            page.mouse().move(x + right * step / 8, y + down * step / 8);
        }
    }

    private void touchDrag(double right, double down) {
        page.locator(".pin")
                .evaluate(
                        "(pin, [right, down]) => { const box = pin.getBoundingClientRect();"
                                + " const at = share => { const x = box.x + box.width / 2 + right * share;"
                                + "   const y = box.y + box.height / 2 + down * share;"
                                + "   return new Touch({ identifier: 1, target: pin, clientX: x, clientY: y, pageX: x, pageY: y }); };"
                                + " const send = (type, share) => pin.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true,"
                                + "   touches: type === 'touchend' ? [] : [at(share)], changedTouches: [at(share)] }));"
                                + " send('touchstart', 0); [0.2, 0.4, 0.6, 0.8, 1].forEach(share => send('touchmove', share)); send('touchend', 1); }",
                        List.of(right, down));
    }

    /** What the address says is tried; empty for nothing. */
    private String scenario() {
        Matcher found = Pattern.compile("[?&]whatIf=([^&]*)").matcher(page.url());
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    }

    /** A number of the first change of a scenario. */
    private static double coordinate(String scenario, int field) {
        return Double.parseDouble(scenario.split("[:;]")[1].split(",")[field]);
    }

    private JsonNode whatIf(String scenario, String parts) {
        return whatIf(scenario, QUESTION, parts);
    }

    /** What the service answers to the changes of an address. */
    private JsonNode whatIf(String scenario, String question, String parts) {
        List<Map<String, Object>> changes = new ArrayList<>();
        Matcher each = CHANGE.matcher(scenario);
        while (each.find()) {
            changes.add(change(each.group(1), each.group(2).split(",")));
        }
        String body = page.request()
                .post(
                        browser.origin() + "/api/v1/what-if?" + question + "&parts=" + parts,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(Map.of("changes", changes)))
                .text();
        return JsonMapper.shared().readTree(body);
    }

    private static Map<String, Object> change(String kind, String[] fields) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put(
                "type", Map.of("open", "openWalkway", "close", "closeWalkway").getOrDefault(kind, kind));
        int place = fields.length - 2;
        if (place >= 0) {
            change.put("lon", Double.valueOf(fields[place]));
            change.put("lat", Double.valueOf(fields[place + 1]));
        }
        if ("add".equals(kind)) {
            change.put("category", fields[0]);
        } else if (List.of("move", "remove").contains(kind)) {
            change.put("facility", Integer.valueOf(fields[0]));
        }
        return change;
    }

    private Map<String, List<String>> answered(String scenario) {
        return answered(scenario, QUESTION);
    }

    private Map<String, List<String>> answered(String scenario, String question) {
        return figures(whatIf(scenario, question, "figures").path("after"));
    }

    private Map<String, List<String>> stored() {
        return figures(browser.get("/api/v1/coverage?" + QUESTION));
    }

    /** Share, covered, uncovered, unknown of those aged 60 and over, by area, as the table writes them. */
    private static Map<String, List<String>> figures(JsonNode coverage) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        for (JsonNode area : coverage.path("areas")) {
            JsonNode counts = area.path("elders60");
            long covered = counts.path("covered").asLong();
            long uncovered = counts.path("uncovered").asLong();
            figures.put(
                    area.path("code").asString(),
                    List.of(
                            "%.1f%%".formatted(100.0 * covered / (covered + uncovered)),
                            "%,d".formatted(covered),
                            "%,d".formatted(uncovered),
                            "%,d".formatted(counts.path("unknown").asLong())));
        }
        return figures;
    }

    private Map<String, List<String>> tableFigures() {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        for (Locator row : rows().all()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.locator(".share-text").textContent());
            for (String column : List.of("covered", "uncovered", "unknown")) {
                cells.add(row.locator("td.column-" + column + " > span").textContent());
            }
            figures.put(row.getAttribute("data-code"), cells);
        }
        return figures;
    }
}
