package org.servicecircle.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.fixture.Gdal;
import org.servicecircle.geo.InputReference;
import org.servicecircle.geo.LonLat;
import org.springframework.core.io.FileSystemResource;

/** Shapefiles that GDAL made of a GeoJSON file give the rows of that file, in whatever encoding and reference. */
class GdalWritesShapefilesIT {

    private static final String AREAS = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"S1","name":"桃园街道","residents":12345678,"share":0.25,"opensOn":"2023-10-08"},
             "geometry":{"type":"MultiPolygon","coordinates":[[[[117.2,39.04],[117.24,39.04],[117.24,39.06],[117.2,39.06],[117.2,39.04]],
              [[117.21,39.045],[117.215,39.045],[117.215,39.05],[117.21,39.05],[117.21,39.045]],
              [[117.22,39.045],[117.225,39.045],[117.225,39.05],[117.22,39.05],[117.22,39.045]]],
              [[[117.25,39.04],[117.26,39.04],[117.26,39.06],[117.25,39.04]]]]}},
            {"type":"Feature","properties":{"code":"S2","name":"德贤街","residents":null,"share":null,"opensOn":null},"geometry":null},
            {"type":"Feature","properties":{"code":"S3","name":"示意","residents":3,"share":-1.5,"opensOn":"1999-01-02"},
             "geometry":{"type":"Polygon","coordinates":[[[117.2,39.04],[117.24,39.04],[117.24,39.06],[117.2,39.04]]]}}]}
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void gdal() {
        Gdal.require();
    }

    /** Written by GDAL into a folder of its own, and packed. */
    private Path packed(String without, String... options) throws IOException {
        Path shp = made(options);
        if (!without.isEmpty()) {
            Files.delete(Path.of(shp.toString().replace(".shp", without)));
        }
        return packed(shp);
    }

    private Path made(String... options) throws IOException {
        Path source = Files.writeString(folder.resolve("areas.geojson"), AREAS);
        Path shp = Files.createTempDirectory(folder, "shp").resolve("areas.shp");
        List<String> arguments = new ArrayList<>(List.of(shp.toString(), source.toString()));
        arguments.addAll(List.of(options));
        Gdal.run("ogr2ogr", arguments.toArray(String[]::new));
        return shp;
    }

    private static Path packed(Path shp) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(shp.getParent())) {
            for (Path part : files.toList()) {
                parts.put(part.getFileName().toString(), Files.readAllBytes(part));
            }
        }
        return TinyShapefile.zip(Path.of(shp.getParent() + ".zip"), parts);
    }

    private void assertRowsOfTheSource(Path zip) throws IOException {
        List<Row> expected = CollectedRows.of(folder.resolve("areas.geojson")).rows;
        CollectedRows found = CollectedRows.of(zip);
        assertThat(found.rejects).isEmpty();
        assertThat(found.rows).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Row row = found.rows.get(i);
            Map<String, String> cells = new HashMap<>(row.cells());
            cells.computeIfPresent("share", (name, share) -> String.valueOf(Double.parseDouble(share)));
            assertThat(cells).isEqualTo(expected.get(i).cells());
            if (expected.get(i).geometry() == null) {
                assertThat(row.geometry()).isNull();
            } else {
                assertThat(row.geometry().equalsTopo(expected.get(i).geometry()))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, .cpg", "GB18030, ''", "GB18030, .cpg", "CP936, ''", "CP936, .cpg"})
    void theRowsAreThoseOfTheSource(String encoding, String without) throws IOException {
        assertRowsOfTheSource(packed(without, "-lco", "ENCODING=" + encoding, "-nlt", "MULTIPOLYGON"));
    }

    @Test
    void heightsChangeNothing() throws IOException {
        assertRowsOfTheSource(packed("", "-lco", "ENCODING=UTF-8", "-nlt", "MULTIPOLYGON25D"));
    }

    @Test
    void whatGdalDeletesIsGone() throws IOException {
        Path shp = made("-lco", "ENCODING=GB18030");
        Gdal.run("ogrinfo", shp.toString(), "-dialect", "SQLite", "-sql", "DELETE FROM areas WHERE code = 'S1'");
        List<Row> rows = CollectedRows.of(packed(shp)).rows;
        assertThat(rows).extracting(row -> row.cell("code")).containsExactly("S2", "S3");
    }

    @Test
    void everyZoneOfTheFamilyIsKnownByItsDefinition() throws IOException {
        for (int code = 4491; code <= 4554; code++) {
            String definition = Gdal.run("gdalsrsinfo", "-o", "wkt_esri", "EPSG:" + code);
            InputReference found = InputReference.defined(definition).orElseThrow();
            InputReference expected = InputReference.find("EPSG:" + code).orElseThrow();
            double zone = code <= 4501 ? code - 4491 + 13 : code >= 4513 && code <= 4533 ? code - 4513 + 25 : 0;
            double x = zone * 1_000_000 + 520_000;
            LonLat one = found.toWgs84(x, 4_324_000);
            LonLat other = expected.toWgs84(x, 4_324_000);
            assertThat(one.lon()).as(definition).isCloseTo(other.lon(), within(1e-9));
            assertThat(one.lat()).as(definition).isCloseTo(other.lat(), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"4326, WGS-84", "4490, CGCS2000", "4548, EPSG:4548", "4528, EPSG:4528", "3857, EPSG:3857"})
    void theReferenceIsThatOfThePrj(String code, String label) throws IOException {
        Table table = Table.of(new FileSystemResource(packed("", "-t_srs", "EPSG:" + code)));
        assertThat(table.reference().orElseThrow().label()).isEqualTo(label);
    }
}
