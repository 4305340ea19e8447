package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.geo.OutputReference;

/** What docs/filters.md shows can be read. */
class DocumentedFiltersTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| .* \\| `(.+)` \\|$");
    private static final Pattern JSON = Pattern.compile("(?m)^`(\\{.+})`$");

    private static final FilterContext FACILITIES = new FilterContext(
            List.of(
                    new Field("category", "category", FieldType.TEXT),
                    new Field("status", "status", FieldType.TEXT),
                    new Field("name", "name", FieldType.TEXT),
                    new Field("nameEn", "name_en", FieldType.TEXT),
                    new Field("areaSquareMetres", "area_m2", FieldType.NUMBER),
                    new Field("wheelchair", "wheelchair", FieldType.BOOLEAN),
                    new Field("opensOn", "opens_on", FieldType.DATE),
                    new Field("closesOn", "closes_on", FieldType.DATE)),
            OutputReference.CRS84);

    @Test
    void everyExampleIsAFilter() throws IOException {
        String page = Files.readString(Path.of("docs/filters.md"));
        List<Condition> read = ROW.matcher(page)
                .results()
                .map(row -> Cql2Text.parse(row.group(1), FACILITIES))
                .toList();
        assertThat(read).hasSize(10);
        Matcher json = JSON.matcher(page);
        assertThat(json.find()).isTrue();
        assertThat(Cql2Json.parse(json.group(1), FACILITIES)).isEqualTo(read.get(1));
    }
}
