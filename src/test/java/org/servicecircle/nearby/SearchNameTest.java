package org.servicecircle.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.dataset.BilingualName;

class SearchNameTest {

    private static final Readings READINGS = new Readings();

    @ParameterizedTest
    @CsvSource({
        "桃园街道, 桃园街道, WHOLE",
        "桃园街道, taoyuanjiedao, WHOLE",
        "桃园街道, TaoYuan JieDao, WHOLE",
        "桃园街道, tyjd, WHOLE",
        "桃园街道, 桃园jd, WHOLE",
        "桃园街道, taoyjd, WHOLE",
        "桃园街道, taoyuan, BEGINNING",
        "桃园街道, taoyua, BEGINNING",
        "桃园街道, taoyu, BEGINNING",
        "桃园街道, t, BEGINNING",
        "桃园街道, ty, BEGINNING",
        "桃园街道, 桃 园, BEGINNING",
        "桃园街道, yuanjie, WITHIN",
        "桃园街道, 街道, WITHIN",
        "桃园街道, jied, WITHIN",
        "桃园街道, aoyuan, NONE",
        "桃园街道, taoyuanlu, NONE",
        "桃园街道, 园桃, NONE",
        "重华里社区, chonghua, BEGINNING",
        "重华里社区, zhonghua, OTHERWISE_READ",
        "西安道, xian, BEGINNING",
        "People's Park, people, BEGINNING",
        "People's Park, park, WITHIN",
        "Ｂ座, b座, WHOLE"
    })
    void fitsWhatPeopleType(String name, String typed, SearchName.Fit fit) {
        assertThat(new SearchName(name, READINGS).fit(SearchName.plain(typed))).isEqualTo(fit);
    }

    @Test
    void wholeNamesComeFirstThenBeginningsThenStreetsThenShorterOnes() {
        TargetIndex index = new TargetIndex(List.of(
                target(Target.Type.FACILITY, "桃园", null),
                target(Target.Type.FACILITY, "新桃园", null),
                target(Target.Type.COMPOUND, "桃园公寓", null),
                target(Target.Type.COMMUNITY, "桃园里社区", null),
                target(Target.Type.COMMUNITY, "桃园新里社区", null),
                target(Target.Type.STREET, "桃园街道", "Taoyuan Subdistrict"),
                target(Target.Type.STREET, "南桃园街道", null)));

        assertThat(names(index.search("taoyuan", 10)))
                .containsExactly("桃园", "桃园街道", "桃园里社区", "桃园新里社区", "桃园公寓", "南桃园街道", "新桃园");
        assertThat(names(index.search("taoyuan sub", 10))).containsExactly("桃园街道");
        assertThat(names(index.search("桃园", 2))).containsExactly("桃园", "桃园街道");
        assertThat(index.search("没有这样的地方", 10)).isEmpty();
    }

    private static Target target(Target.Type type, String zh, String en) {
        SearchName english = en == null ? null : new SearchName(en, READINGS);
        return new Target(
                type,
                null,
                null,
                new BilingualName(zh, en),
                BilingualName.of(""),
                0,
                0,
                new SearchName(zh, READINGS),
                english);
    }

    private static List<String> names(List<Target> targets) {
        return targets.stream().map(target -> target.name().zh()).toList();
    }
}
