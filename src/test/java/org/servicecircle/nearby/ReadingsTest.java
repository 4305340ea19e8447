package org.servicecircle.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How names are read. The official English names of Hexi were romanised by hand, apart from any library. */
class ReadingsTest {

    private static final Path HEXI = Path.of("gis-data/hexi");

    private final Readings readings = new Readings();

    private String read(String name) {
        return readings.of(name).stream().map(Readings.Syllable::main).collect(Collectors.joining());
    }

    @Test
    void everyStreetAndCommunityOfHexiReadsAsItsEnglishName() throws IOException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String file : List.of("streets.geojson", "communities.geojson")) {
            for (JsonNode feature : new JsonMapper()
                    .readTree(Files.readString(HEXI.resolve(file)))
                    .path("features")) {
                String zh = feature.at("/properties/name").asString().replaceAll("(第[一二])?(社区|街道)$", "");
                String en = feature.at("/properties/nameEn").asString().replaceAll("( No\\. \\d)? \\w+$", "");
                compared++;
                if (!read(zh).equalsIgnoreCase(en)) {
                    wrong.add(zh + " reads " + read(zh) + ", not " + en);
                }
            }
        }
        assertThat(compared).isEqualTo(14 + 149);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "大营门街道, dayingmenjiedao",
        "挂甲寺街道, guajiasijiedao",
        "尖山街道, jianshanjiedao",
        "陈塘庄街道, chentangzhuangjiedao",
        "下瓦房街道, xiawafangjiedao",
        "重华里社区, chonghualishequ",
        "长达公寓社区, changdagongyushequ",
        "名都新园社区, mingduxinyuanshequ",
        "蚌埠道社区, bengbudaoshequ",
        "华江里第一社区, huajianglidiyishequ",
        "铂津湾社区, bojinwanshequ",
        "文玥里社区, wenyuelishequ",
        "滦水里社区, luanshuilishequ",
        "解放南路, jiefangnanlu",
        "围堤道, weididao",
        "大沽南路, dagunanlu",
        "绿水园, lvshuiyuan",
        "中国银行, zhongguoyinhang",
        "ABC广场, ABCguangchang"
    })
    void placeNamesReadAsPeopleSayThem(String name, String expected) {
        assertThat(read(name)).isEqualTo(expected);
    }

    @Test
    void otherReadingsOfACharacterAreKept() {
        assertThat(readings.of("重").get(0).others()).contains("chong");
        assertThat(readings.of("重华里").get(0)).satisfies(syllable -> {
            assertThat(syllable.main()).isEqualTo("chong");
            assertThat(syllable.others()).contains("zhong").doesNotContain("chong");
        });
    }
}
