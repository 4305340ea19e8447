package org.servicecircle.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.dataset.StoredGeometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What the store of categories, facilities and standards promises on every database. */
@Transactional
abstract class FacilityStoreContract {

    private static final Lifetime PLANNED =
            new Lifetime(FacilityStatus.PLANNED, LocalDate.of(2023, 12, 31), LocalDate.of(2030, 1, 1));

    @Autowired
    private CategoryRepository categories;

    @Autowired
    private FacilityRepository facilities;

    @Autowired
    private FacilityEntranceRepository entrances;

    @Autowired
    private StandardRepository standards;

    @Autowired
    private PublicHolidayRepository holidays;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void storeCategories() {
        categories.saveAndFlush(new Category("elder", null, new BilingualName("养老服务", "Elder care"), 1));
        categories.saveAndFlush(new Category("elder.homecare", "elder", BilingualName.of("居家养老服务中心"), 2));
        categories.saveAndFlush(new Category("park.pocket", null, BilingualName.of("口袋公园"), 3));
    }

    @Test
    void keepsAllThatIsKnownOfAFacility() {
        Offer offer = new Offer("Mo-Fr 08:00-17:00", 40, 312.5, false, "预约：电话");
        Provenance provenance = new Provenance("test.csv", "BD09", 117.2126, 39.0891);
        facilities.save(new Facility(
                "f1",
                "elder.homecare",
                new BilingualName("桃园街道居家养老服务中心", "Taoyuan home-care centre"),
                new Contact("徽州道 1 号", "022-00000000"),
                PLANNED,
                offer,
                StoredGeometry.point(117.206, 39.083),
                null,
                provenance));
        reread();
        Facility read = facilities.findBySourceRef("f1").orElseThrow();
        assertThat(read.name().zh()).isEqualTo("桃园街道居家养老服务中心");
        assertThat(read.contact()).isEqualTo(new Contact("徽州道 1 号", "022-00000000"));
        assertThat(read.lifetime()).isEqualTo(PLANNED);
        assertThat(read.offer()).isEqualTo(offer);
        assertThat(read.location().getCoordinate())
                .isEqualTo(StoredGeometry.point(117.206, 39.083).getCoordinate());
        assertThat(read.location().getSRID()).isEqualTo(StoredGeometry.SRID);
        assertThat(read.provenance()).isEqualTo(provenance);
    }

    @Test
    void keepsWhatIsUnknownUnknown() {
        facilities.save(facility("f1", "park.pocket", 117.2));
        reread();
        Facility read = facilities.findBySourceRef("f1").orElseThrow();
        assertThat(read.contact()).isEqualTo(Contact.UNKNOWN);
        assertThat(read.offer()).isEqualTo(Offer.UNKNOWN);
        assertThat(read.communityCode()).isNull();
        assertThat(read.name().en()).isNull();
    }

    @Test
    void findsByCategoryAndBox() {
        facilities.saveAll(List.of(
                facility("a", "park.pocket", 117.20),
                facility("b", "elder.homecare", 117.21),
                facility("c", "park.pocket", 117.22)));
        assertThat(facilities.findByCategoryCodeInOrderById(List.of("park.pocket")))
                .extracting(Facility::sourceRef)
                .containsExactly("a", "c");
        Geometry box = StoredGeometry.box(117.205, 39, 117.23, 40);
        assertThat(facilities.findInBox(box)).extracting(Facility::sourceRef).containsExactly("b", "c");
        assertThat(facilities.findInBox(box, List.of("park.pocket")))
                .extracting(Facility::sourceRef)
                .containsExactly("c");
        assertThat(facilities.countByCategoryAndStatus())
                .containsExactly(
                        new StatusCount("elder.homecare", FacilityStatus.OPEN, 1, 0),
                        new StatusCount("park.pocket", FacilityStatus.OPEN, 2, 0));
    }

    @Test
    void findsAPointExactly() {
        facilities.save(facility("a", "park.pocket", 117.2));
        Geometry here = StoredGeometry.box(117.2, 39.083, 117.2, 39.083);
        Geometry aHandAway = StoredGeometry.box(117.200001, 39.083, 117.200001, 39.083);
        assertThat(facilities.findInBox(here)).hasSize(1);
        assertThat(facilities.findInBox(aHandAway)).isEmpty();
    }

    @Test
    void entrancesGoWithTheirFacility() {
        Facility park = facilities.save(facility("a", "park.pocket", 117.2));
        Facility other = facilities.save(facility("b", "park.pocket", 117.3));
        entrances.saveAll(List.of(
                new FacilityEntrance(park.id(), StoredGeometry.point(117.2, 39.1), false),
                new FacilityEntrance(park.id(), StoredGeometry.point(117.2, 39.2), true),
                new FacilityEntrance(other.id(), StoredGeometry.point(117.3, 39.1), true)));
        reread();
        assertThat(entrances.findByFacilityIdOrderById(park.id()))
                .extracting(FacilityEntrance::assumed)
                .containsExactly(false, true);
        facilities.deleteById(park.id());
        reread();
        assertThat(entrances.findAllByOrderByFacilityIdAscIdAsc())
                .extracting(FacilityEntrance::facilityId)
                .containsExactly(other.id());
    }

    @Test
    void refusesASecondFacilityOfTheSameReference() {
        facilities.saveAndFlush(facility("twice", "park.pocket", 117.2));
        assertThatThrownBy(() -> facilities.saveAndFlush(facility("twice", "park.pocket", 117.3)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refusesACategoryThatIsNotInTheTaxonomy() {
        assertThatThrownBy(() -> facilities.saveAndFlush(facility("a", "no.such", 117.2)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsStandardsInTheirOrderWithTheirWindow() {
        OpeningWindow lunch = new OpeningWindow("SUNDAY", LocalTime.of(11, 30), LocalTime.of(12, 30));
        standards.saveAll(List.of(standard("second", 500, null, 2), standard("first", null, lunch, 1)));
        reread();
        List<Standard> read = standards.findAllByOrderBySortOrderAscCodeAsc();
        assertThat(read).extracting(Standard::code).containsExactly("first", "second");
        assertThat(read.get(0).window()).contains(lunch);
        assertThat(read.get(0).metres()).isNull();
        assertThat(read.get(1).window()).isEmpty();
        assertThat(read.get(1).metres()).isEqualTo(500);
    }

    @Test
    void savingACategoryAgainReplacesIt() {
        categories.saveAndFlush(new Category("park.pocket", null, new BilingualName("小公园", "Small park"), 9));
        reread();
        assertThat(categories.count()).isEqualTo(3);
        assertThat(categories.findById("park.pocket").orElseThrow().name().in(java.util.Locale.ENGLISH))
                .isEqualTo("Small park");
    }

    @Test
    void keepsHolidaysByDate() {
        holidays.save(new PublicHoliday(LocalDate.of(2026, 10, 10), HolidayKind.WORKDAY, BilingualName.of("调休上班")));
        holidays.save(new PublicHoliday(LocalDate.of(2026, 10, 1), HolidayKind.HOLIDAY, BilingualName.of("国庆节")));
        reread();
        assertThat(holidays.findAllByOrderByDate())
                .extracting(PublicHoliday::kind)
                .containsExactly(HolidayKind.HOLIDAY, HolidayKind.WORKDAY);
    }

    private static Facility facility(String ref, String category, double longitude) {
        return new Facility(
                ref,
                category,
                BilingualName.of("示意设施"),
                Contact.UNKNOWN,
                Lifetime.OPEN,
                Offer.UNKNOWN,
                StoredGeometry.point(longitude, 39.083),
                null,
                Provenance.of("test.csv"));
    }

    private static Standard standard(String code, Integer metres, OpeningWindow window, int order) {
        return new Standard(
                code,
                "park.pocket",
                "elder",
                metres == null ? 15 : null,
                metres,
                window,
                BilingualName.of("标准"),
                "test",
                true,
                order);
    }

    private void reread() {
        entities.flush();
        entities.clear();
    }
}
