package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.UnlinkedReason;

class EntranceLinksTest {

    private static final SnapBatch ONE = doors(snap(1));
    private static final SnapBatch TWO = doors(null, snap(2));
    private static final SnapBatch NONE = doors(null, null);
    private static final List<SnapBatch> STORED = List.of(ONE, TWO, NONE, ONE, TWO);

    @Test
    void whatWentInComesOut() {
        EntranceLinks links = links(STORED);
        assertThat(all(links)).isEqualTo(snaps(STORED));
        assertThat(links.isLinked(1)).isTrue();
        assertThat(links.isLinked(1, 0)).isFalse();
        assertThat(links.isLinked(1, 1)).isTrue();
        assertThat(links.whyUnlinked(1)).isEmpty();
        assertThat(links.isLinked(2)).isFalse();
        assertThat(links.whyUnlinked(2)).contains(UnlinkedReason.BEHIND_BARRIER);
    }

    /** Every choice among five facilities, with and without two new ones, with more and with fewer entrances than before. */
    @Test
    void changedOnesAreAsIfTheyHadBeenSo() {
        for (int chosen = 0; chosen < 1 << STORED.size(); chosen++) {
            TreeMap<Integer, SnapBatch> changed = new TreeMap<>();
            List<SnapBatch> after = new ArrayList<>(STORED);
            for (int service = 0; service < STORED.size(); service++) {
                if ((chosen >> service & 1) == 1) {
                    SnapBatch other = STORED.get((service + 1) % STORED.size());
                    changed.put(service, other);
                    after.set(service, other);
                }
            }
            assertThat(all(links(STORED).with(changed))).isEqualTo(snaps(after));
            changed.put(STORED.size(), TWO);
            changed.put(STORED.size() + 1, ONE);
            after.addAll(List.of(TWO, ONE));
            assertThat(all(links(STORED).with(changed))).isEqualTo(snaps(after));
        }
        assertThat(all(links(List.of()).with(new TreeMap<>(Map.of(0, TWO))))).isEqualTo(snaps(List.of(TWO)));
    }

    private static EntranceLinks links(List<SnapBatch> batches) {
        EntranceLinks.Builder links = new EntranceLinks.Builder(batches.size());
        batches.forEach(links::add);
        return links.build();
    }

    private static List<List<Optional<Snap>>> all(EntranceLinks links) {
        return IntStream.range(0, links.count()).mapToObj(links::at).toList();
    }

    private static List<List<Optional<Snap>>> snaps(List<SnapBatch> batches) {
        return batches.stream().map(SnapBatch::snaps).toList();
    }

    private static SnapBatch doors(Snap... snaps) {
        List<SnapBatch.Unlinked> unlinked = IntStream.range(0, snaps.length)
                .filter(i -> snaps[i] == null)
                .mapToObj(i -> new SnapBatch.Unlinked(i, UnlinkedReason.BEHIND_BARRIER))
                .toList();
        return new SnapBatch(Arrays.stream(snaps).map(Optional::ofNullable).toList(), unlinked);
    }

    private static Snap snap(int walkway) {
        return new Snap(walkway, 10 * walkway, 20 * walkway, 30 * walkway, 40 * walkway);
    }
}
