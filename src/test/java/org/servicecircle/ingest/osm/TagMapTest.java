package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TagMapTest {

    @Test
    void isAMapLikeAnyOther() {
        Map<String, String> tags = TagMap.of(new String[] {"building", "yes", "name", "楼", "addr:street", "Rua A"});

        assertThat(tags).isEqualTo(Map.of("name", "楼", "building", "yes", "addr:street", "Rua A"));
        assertThat(tags.keySet()).containsExactly("building", "name", "addr:street");
        assertThat(tags).hasSize(3).containsKey("name").doesNotContainKey("yes");
        assertThat(tags.get("highway")).isNull();
    }

    @Test
    void withoutTagsItIsEmpty() {
        assertThat(TagMap.of(new String[0])).isEmpty();
    }

    @Test
    void aKeyThatIsThereTwiceHasItsFirstValue() {
        assertThat(TagMap.of(new String[] {"foot", "no", "foot", "yes"}).get("foot"))
                .isEqualTo("no");
    }
}
