package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docs/api.md says of addresses and fields holds on the shipped data. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocumentedApiIT {

    private static final String THERE = "http://localhost:8080";
    private static final Pattern ADDRESS = Pattern.compile(THERE + "[^\\s\"<>`)]*[^\\s\"<>`),.']");
    private static final Pattern FIELD = Pattern.compile("`(\\w+)`(?: \\((\\w+)\\))?");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/api.md"));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void everyAddressIsAnswered() throws Exception {
        List<String> refused = new ArrayList<>();
        int asked = 0;
        Matcher address = ADDRESS.matcher(page());
        while (address.find()) {
            String path = address.group()
                    .replace("&amp;", "&")
                    .replace("{z}/{y}/{x}", "12/1564/3381")
                    .replace("{tileMatrix}/{tileRow}/{tileCol}", "12/1564/3381")
                    .substring(THERE.length());
            if (path.contains("{")) {
                continue; // a template; it has a test of its own
            }
            HttpResponse<byte[]> response = get(path);
            asked++;
            if (response.statusCode() != 200 || response.body().length == 0) {
                refused.add(response.statusCode() + " for " + path);
            }
        }
        assertThat(refused).isEmpty();
        assertThat(asked).isGreaterThan(20);
    }

    /** The official tests of tiles want 200 for every tile between the numbers that they are given. */
    @Test
    void everyTileThatTheOfficialTestsAreToldOfIsDrawn() throws Exception {
        String page = page();
        String template = beside(page, "URL template").replace("`", "").substring(THERE.length());
        String level = beside(page, "tileMatrix");
        String[] rows = beside(page, "minTileRow, maxTileRow").split(", ");
        String[] columns = beside(page, "minTileCol, maxTileCol").split(", ");
        int asked = 0;
        for (int row = Integer.parseInt(rows[0]); row <= Integer.parseInt(rows[1]); row++) {
            for (int column = Integer.parseInt(columns[0]); column <= Integer.parseInt(columns[1]); column++) {
                String path = template.replace("{tileMatrix}", level)
                        .replace("{tileRow}", "" + row)
                        .replace("{tileCol}", "" + column);
                assertThat(get(path).statusCode()).as(path).isEqualTo(200);
                asked++;
            }
        }
        assertThat(asked).isEqualTo(4);
        assertThat(get("/ogc/tiles/WebMercatorQuad/12/1565/3380").statusCode()).isEqualTo(204);
    }

    /** What stands beside a name in a table of two columns. */
    private static String beside(String page, String name) {
        Matcher row = Pattern.compile("\\| " + name + " \\| (.+) \\|").matcher(page);
        assertThat(row.find()).as(name).isTrue();
        return row.group(1);
    }

    @Test
    void everyFormatOfFilesIsGiven() throws Exception {
        Matcher formats = Pattern.compile("download\\?f=(\\w+(?:\\|\\w+)+)").matcher(page());
        assertThat(formats.find()).isTrue();
        for (String format : formats.group(1).split("\\|")) {
            HttpResponse<byte[]> file = get("/ogc/collections/streets/download?f=" + format + "&crs=BD-09");
            assertThat(file.statusCode()).as(format).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("BD-09");
        }
    }

    @Test
    void fieldsAndTheirShortNamesAreThoseListed() throws Exception {
        Map<String, Map<String, String>> listed = listed(page());
        assertThat(listed.keySet()).containsExactlyInAnyOrderElementsOf(collections());
        for (Map.Entry<String, Map<String, String>> collection : listed.entrySet()) {
            assertThat(collection.getValue())
                    .as(collection.getKey())
                    .isEqualTo(shortNames(get("/ogc/collections/" + collection.getKey() + "/download?f=shp")
                            .body()));
        }
    }

    private List<String> collections() throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode each :
                JSON.readTree(get("/ogc/collections?f=json").body()).path("collections")) {
            ids.add(each.path("id").asString());
        }
        return ids;
    }

    /** Short names by full ones, of each collection in the table; a name that is not shortened stands for itself. */
    private static Map<String, Map<String, String>> listed(String page) {
        Map<String, Map<String, String>> listed = new TreeMap<>();
        String table = page.substring(page.indexOf("## Collections"), page.indexOf("## Parameters"));
        for (String row : table.lines().filter(line -> line.startsWith("| `")).toList()) {
            String[] cells = row.split("\\|");
            Map<String, String> fields = new TreeMap<>();
            FIELD.matcher(cells[3])
                    .results()
                    .forEach(each -> fields.put(each.group(1), each.group(2) == null ? each.group(1) : each.group(2)));
            Pattern.compile("`([\\w-]+)`").matcher(cells[1]).results().forEach(id -> listed.put(id.group(1), fields));
        }
        return listed;
    }

    private static Map<String, String> shortNames(byte[] shapefile) throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(shapefile))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("fields.csv")) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split(","))
                            .forEach(cells -> names.put(cells[1], cells[0]));
                }
            }
        }
        return names;
    }
}
