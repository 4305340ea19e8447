package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The answers as files to hand on. */
interface FileAnswers extends ApiCalls {

    private List<CSVRecord> csv(String uri) throws Exception {
        MockHttpServletResponse response = answer(uri);
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private ReadableWorkbook workbook(String uri) throws Exception {
        MockHttpServletResponse response = answer(uri);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()));
    }

    @Test
    default void coverageFileHoldsTheFiguresOfTheAnswer() throws Exception {
        List<CSVRecord> rows = csv("/api/v1/coverage?f=csv&by=community");
        assertThat(rows).extracting(row -> row.get("层级")).containsExactly("全部", "社区", "社区", "社区", "社区以外（不计入合计）");
        JsonNode json = get("/api/v1/coverage?by=community");
        CSVRecord first = rows.get(1);
        assertThat(List.of(first.get("代码"), first.get("街道"))).containsExactly("c11", "西街道");
        assertThat(first.get("常住人口·总数"))
                .isEqualTo(json.at("/areas/0/residents/total").asString());
        assertThat(Double.parseDouble(rows.get(0).get("常住人口·覆盖率")))
                .isEqualTo(json.at("/district/share").asDouble());
        assertThat(first.get("步行时间中位数（分钟）"))
                .isEqualTo(json.at("/areas/0/medianMinutes").asString());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("数据性质")).isEqualTo("示意数据");
            assertThat(row.get("数据日期")).isEqualTo("2026-01-01");
            assertThat(row.get("所答问题")).isEqualTo("居家养老 · 老年人 · 15分钟 · 2026-11-25");
        });
    }

    @Test
    default void filesWithholdSmallGroupsToo() throws Exception {
        CSVRecord community = csv("/api/v1/coverage?f=csv&by=community").get(1);
        for (String part : List.of("总数", "已覆盖", "未覆盖", "未知")) {
            assertThat(community.get("80岁及以上·" + part)).isEqualTo("少于10");
        }
        assertThat(community.get("80岁及以上·覆盖率")).isEmpty();
        assertThat(csv("/api/v1/gaps?f=csv").get(0).get("60岁及以上")).isEqualTo("少于10");
    }

    @Test
    default void gapFileTellsWhoWhereAndWhy() throws Exception {
        try (ReadableWorkbook book = workbook("/api/v1/gaps?f=xlsx&lang=en")) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).stream().limit(6).map(cell -> cell.asString()))
                    .containsExactly("Rank", "Street code", "Street", "Community code", "Community", "Residents");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("c12");
            assertThat(rows.get(1).getCell(5).asNumber().intValue()).isEqualTo(40);
            assertThat(rows.get(1).getCellText(6)).isEqualTo("fewer than 10");
            assertThat(rows.get(1).getCellText(9)).isEqualTo("No facility within walking distance");
            assertThat(rows.get(1).getCellText(10)).isEqualTo("F1 centre");
            assertThat(rows.get(1).getCell(11).asNumber().doubleValue()).isEqualTo(24.0);
            List<Row> about = book.getSheet(1).orElseThrow().read();
            assertThat(about.stream().map(row -> row.getCellText(0))).contains("Question", "Data version", "Unknown");
            assertThat(about.get(1).getCellText(1)).isEqualTo("Home care · Elder · 15 minutes · 2026-11-25");
        }
        assertThat(csv("/api/v1/gaps?f=csv&street=s2")).isEmpty();
    }

    @Test
    default void filesAreNamedByTheirQuestion() {
        MockHttpServletResponse response = answer("/api/v1/coverage?f=xlsx&metres=700&category=elder");
        String disposition = response.getHeader("Content-Disposition");
        assertThat(disposition).startsWith("attachment;").contains("filename*=UTF-8''");
        String name = disposition.substring(disposition.indexOf("''") + 2);
        assertThat(URLDecoder.decode(name, StandardCharsets.UTF_8)).isEqualTo("覆盖_小路镇_养老_老年人_700米.xlsx");
        assertThat(response.getHeader("Content-Language")).isEqualTo("zh-CN");
        assertThat(answer("/api/v1/gaps?f=csv&street=s1&lang=en").getHeader("Content-Disposition"))
                .contains("Gaps_Lanetown%20West%20Street_Home%20care_Elder_15%20minutes.csv");
    }

    @Test
    default void sameFileIsNotSentAgain() {
        for (String uri : List.of("/api/v1/coverage?f=csv", "/api/v1/gaps?f=xlsx")) {
            String tag = answer(uri).getHeader("ETag");
            assertThat(answer(uri, "If-None-Match", tag).getStatus()).as(uri).isEqualTo(304);
            MockHttpServletResponse english = answer(uri + "&lang=en", "If-None-Match", tag);
            assertThat(english.getStatus()).as(uri).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "coverage?f=pdf,f,unknown-code",
        "gaps?f=json,f,unknown-code",
        "coverage?f=csv&lang=fr,lang,unknown-code",
        "coverage?f=csv&by=home,by,unknown-code",
        "gaps?f=csv&street=s9,street,unknown-street",
        "gaps?f=xlsx&minutes=0,minutes,out-of-range"
    })
    default void filesThatCannotBeGivenAreNamed(String question, String parameter, String code) throws Exception {
        JsonNode problem = problem("/api/v1/" + question, 400);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(get("/api/v1/coverage?f=").path("areas").size())
                .as("an empty f is none")
                .isEqualTo(2);
    }

    @Test
    default void codeLeadsBackToThisServer() throws Exception {
        MockHttpServletResponse response = answer("/api/v1/qr?path=/planner.html?minutes=10");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/svg+xml");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).startsWith("<svg xmlns=");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "planner.html",
        "//evil.example/",
        "https://evil.example/",
        "/a?to=https://evil.example",
        "/\\evil"
    })
    default void codesLeadNowhereElse(String path) {
        assertThat(mvc().get()
                        .uri("/api/v1/qr")
                        .param("path", path)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(mvc().get()
                        .uri("/api/v1/qr")
                        .param("path", "/" + "x".repeat(1000))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(mvc().get()
                        .uri("/api/v1/qr")
                        .param("path", "/" + "河".repeat(900))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .as("nine bytes each")
                .isEqualTo(422);
    }
}
