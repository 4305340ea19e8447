package org.servicecircle.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.StoredGeometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What the store of reports promises on every database. */
@Transactional
abstract class CorrectionStoreContract {

    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T11:00:00Z");

    @Autowired
    private CorrectionRepository corrections;

    @Autowired
    private EntityManager entities;

    @Test
    void keepsWhatWasReportedAndWhatBecameOfIt() {
        Correction report = report("7K3M10PX", "s1", "老".repeat(499) + "😀");
        corrections.save(report);
        reread();
        Correction read = corrections.findByNumber("7K3M10PX").orElseThrow();
        assertThat(read.number()).hasToString("7K3M-10PX");
        assertThat(read.subject()).isEqualTo(report.subject());
        assertThat(read.about()).isEqualTo(About.HOURS);
        assertThat(read.said()).isEqualTo(report.said());
        assertThat(read.status()).isEqualTo(CorrectionStatus.RECEIVED);
        assertThat(read.receivedAt()).isEqualTo(MORNING);
        read.become(CorrectionStatus.ACCEPTED, "已改为 8:30", EVENING);
        reread();
        Correction decided = corrections.findByNumber("7K3M10PX").orElseThrow();
        assertThat(decided.status()).isEqualTo(CorrectionStatus.ACCEPTED);
        assertThat(decided.statusAt()).isEqualTo(EVENING);
        assertThat(decided.answer()).isEqualTo("已改为 8:30");
    }

    @Test
    void keepsAPlaceWithoutFacilityStreetOrWords() {
        CorrectionSubject nowhere =
                new CorrectionSubject(null, BilingualName.of(""), StoredGeometry.point(117.2, 39.1), null);
        corrections.save(new Correction(new ReportNumber("00000001"), nowhere, About.MISSING, null, MORNING));
        reread();
        Correction read = corrections.findByNumber("00000001").orElseThrow();
        assertThat(read.subject()).isEqualTo(nowhere);
        assertThat(read.said()).isNull();
        assertThat(read.answer()).isNull();
    }

    @Test
    void countsByStreetWhatIsNotDecided() {
        corrections.save(report("00000001", "s1", null));
        corrections.save(report("00000002", "s1", null));
        corrections.save(report("00000003", "s2", null));
        corrections.save(report("00000004", null, null));
        corrections.findByNumber("00000002").orElseThrow().become(CorrectionStatus.SEEN, null, EVENING);
        corrections.findByNumber("00000003").orElseThrow().become(CorrectionStatus.DECLINED, null, EVENING);
        reread();
        assertThat(corrections.countByStreet(CorrectionStatus.open()))
                .containsExactlyInAnyOrder(new StreetReports("s1", 2), new StreetReports(null, 1));
        assertThat(corrections.countByStreet(List.of(CorrectionStatus.DECLINED)))
                .containsExactly(new StreetReports("s2", 1));
    }

    @Test
    void refusesANumberThatIsTaken() {
        corrections.saveAndFlush(report("00000001", "s1", null));
        assertThatThrownBy(() -> corrections.saveAndFlush(report("00000001", "s2", null)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static Correction report(String number, String street, String said) {
        CorrectionSubject subject = new CorrectionSubject(
                "f1", new BilingualName("桃园中心", "Taoyuan"), StoredGeometry.point(117.206, 39.083), street);
        return new Correction(new ReportNumber(number), subject, About.HOURS, said, MORNING);
    }

    private void reread() {
        entities.flush();
        entities.clear();
    }
}
