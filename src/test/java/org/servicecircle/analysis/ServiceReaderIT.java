package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Limit;
import org.springframework.test.context.TestPropertySource;

/** All facilities of {@link LineTown} are read, however many at a time. */
@SpringBootTest
@Import(LineTown.class)
@TestPropertySource(
        properties = {
            "service-circle.shipped-data=false",
            "spring.datasource.url=jdbc:h2:mem:service-reader;DB_CLOSE_DELAY=-1",
            "service-circle.network-dir=target/networks/service-reader"
        })
class ServiceReaderIT {

    @Autowired
    private LineTown town;

    @Autowired
    private ServiceReader reader;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void store() {
        if (snapshots.current().services().isEmpty()) {
            town.store();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void whateverThePart(int part) {
        List<ServicePoint> all = snapshots.current().services();
        assertThat(all).hasSizeGreaterThan(5).isSortedAccordingTo((one, other) -> Long.compare(one.id(), other.id()));
        assertThat(reader.read(snapshots.current().areas(), Limit.of(part)))
                .usingRecursiveComparison()
                .isEqualTo(all);
    }

    /** One of LineTown's facilities has no entrance of its own; its place stands for it. */
    @Test
    void withoutEntrancesItsPlaceStandsForThem() {
        assertThat(snapshots.current().services())
                .filteredOn(service -> service.entrances() == ServicePoint.Entrances.NONE)
                .isNotEmpty()
                .allSatisfy(service -> {
                    assertThat(service.entranceLonE7()).containsExactly(service.lonE7());
                    assertThat(service.entranceLatE7()).containsExactly(service.latE7());
                });
    }
}
