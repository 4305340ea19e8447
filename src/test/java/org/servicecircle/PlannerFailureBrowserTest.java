package org.servicecircle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.servicecircle.fixture.BrowserSession;
import org.servicecircle.fixture.Screen;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the planner's page says and keeps when an answer is refused, is slow, or has nothing in it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerFailureBrowserTest {

    private static final Pattern COVERAGE = Pattern.compile("/api/v1/coverage\\?");

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
    void aRefusedQuestionIsSaidInWordsAndCanBeAskedAgain() {
        page.route(COVERAGE, route -> route.abort());
        visit("");
        assertThat(page.locator("#notice")).containsText("连接不上服务");
        page.unroute(COVERAGE);
        browser.complaints().clear();
        page.locator("#notice button").click();
        assertThat(rows()).hasCount(14);
        assertThat(page.locator("#notice")).isHidden();
        browser.complaints().removeIf(complaint -> complaint.contains("ERR_FAILED"));
    }

    @Test
    void aPlaceWithoutDataIsSaidInWords() {
        page.route(
                Pattern.compile("/api/v1/place"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"name\": \"\", \"bbox\": null, \"counts\": {\"streets\": 0, \"dwellings\": 0}}")));
        visit("");
        assertThat(page.locator("#notice")).containsText("还没有数据");
        assertThat(page.locator("#notice button")).hasCount(0);
    }

    @Test
    void whatTakesLongCanBeCancelledAndLeavesTheLastAnswer() {
        visit("");
        assertThat(rows()).hasCount(14);
        assertThat(page.locator("#district-share")).hasText("63.9%");
        page.route(COVERAGE, route -> {});
        page.selectOption("select[name=category]", "park.pocket");
        page.locator("#cancel").click();
        assertThat(page.locator("#notice")).containsText("已取消");
        assertThat(page.locator("select[name=category]")).hasValue("elder.homecare");
        assertThat(page.locator("#district-share")).hasText("63.9%");
        assertThat(rows()).hasCount(14);
        assertThat(page.locator("#progress")).isHidden();
    }

    @Test
    void aFailedQuestionLeavesNoGapsOfTheOneBefore() {
        visit("?tab=gaps");
        assertThat(page.locator(".gap").first()).isVisible();
        page.route(
                Pattern.compile("/api/v1/(coverage|gaps)\\?"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"detail\":\"暂不可用\"}")));
        page.selectOption("select[name=category]", "park.pocket");
        assertThat(page.locator("#notice")).containsText("暂不可用");
        assertThat(page.locator(".gap")).hasCount(0);
        assertThat(page.locator("#headline")).not().containsText("正在核对");
        browser.complaints().removeIf(complaint -> complaint.contains("503"));
    }

    private void visit(String query) {
        browser.visit("/planner.html" + query);
    }

    private Locator rows() {
        return page.locator("#areas tbody tr");
    }
}
