package org.servicecircle.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.area.NamedDwelling;
import org.servicecircle.dataset.StoredGeometry;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "宾水南里 3 号楼 | 宾水南里",
                "宾水南里12号楼 | 宾水南里",
                "宾水南里十二号楼 | 宾水南里",
                "宾水南里３栋 | 宾水南里",
                "恒华大厦 2 座 | 恒华大厦",
                "Villa Rosa 4 | Villa Rosa",
                "福至里 | 福至里",
                "三义大厦 | 三义大厦"
            })
    void aBuildingsNumberIsNoPartOfTheCompoundsName(String dwelling, String compound) {
        assertThat(Compounds.of(List.of(dwelling(dwelling, "c1", 117, 39))))
                .extracting(Compounds.Compound::name)
                .containsExactly(compound);
    }

    @Test
    void dwellingsOfOneNameInOneCommunityAreOneCompoundAtTheirMiddle() {
        List<Compounds.Compound> compounds = Compounds.of(List.of(
                dwelling("甲里 1 号楼", "c1", 117.0, 39),
                dwelling("甲里 2 号楼", "c1", 117.1, 39),
                dwelling("甲里 3 号楼", "c1", 117.3, 39),
                dwelling("甲里 1 号楼", "c2", 118, 39),
                dwelling("7号楼", "c1", 117, 39)));

        assertThat(compounds).extracting(Compounds.Compound::name).containsExactly("甲里", "甲里");
        assertThat(compounds).extracting(Compounds.Compound::communityCode).containsExactly("c1", "c2");
        assertThat(compounds.get(0).at().getX()).isEqualTo(117.1);
    }

    private static NamedDwelling dwelling(String name, String community, double lon, double lat) {
        return new NamedDwelling(name, StoredGeometry.point(lon, lat), community);
    }
}
