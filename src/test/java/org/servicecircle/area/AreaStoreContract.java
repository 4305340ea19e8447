package org.servicecircle.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.fixture.LastSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store of streets, communities and dwellings promises on every database. */
@Transactional
abstract class AreaStoreContract {

    private static final Provenance SOURCE = new Provenance("test.csv", "GCJ02", 117.2061, 39.0824);

    @Autowired
    private StreetRepository streets;

    @Autowired
    private CommunityRepository communities;

    @Autowired
    private DwellingRepository dwellings;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void keepsChineseNamesShapesAndSrid() {
        saveArea();
        Street street = streets.findById("120103003").orElseThrow();
        assertThat(street.name()).isEqualTo(new BilingualName("桃园街道", "Taoyuan Street"));
        assertThat(street.geometry().getSRID()).isEqualTo(4326);
        assertThat(street.geometry().getArea()).isEqualTo(0.01 * 0.01, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(street.geometry().getEnvelopeInternal().getMinX()).isEqualTo(117.20);
    }

    @Test
    void keepsUnknownPeopleApartFromNobody() {
        saveArea();
        dwellings.saveAll(List.of(
                dwelling("unknown", "c1", 117.201, People.UNKNOWN),
                dwelling("empty", "c1", 117.202, new People(0, 0, 0)),
                dwelling("partly", "c1", 117.203, new People(10, null, null))));
        reread();
        assertThat(dwellings.findBySourceRef("unknown").orElseThrow().people()).isEqualTo(People.UNKNOWN);
        assertThat(dwellings.findBySourceRef("empty").orElseThrow().people()).isEqualTo(new People(0, 0, 0));
        assertThat(dwellings.findBySourceRef("partly").orElseThrow().people()).isEqualTo(new People(10, null, null));
    }

    @Test
    void keepsTheOriginalDatumAndCoordinates() {
        saveArea();
        dwellings.save(dwelling("a", "c1", 117.201, People.UNKNOWN));
        reread();
        Dwelling read = dwellings.findBySourceRef("a").orElseThrow();
        assertThat(read.provenance()).isEqualTo(SOURCE);
        assertThat(read.location().getX()).isEqualTo(117.201);
        assertThat(read.location().getSRID()).isEqualTo(4326);
        assertThat(read.households()).isNull();
    }

    @Test
    void countsAllCommunitiesInOneQuery() {
        saveArea();
        dwellings.saveAll(List.of(
                dwelling("a", "c1", 117.201, new People(30, 9, null)),
                dwelling("b", "c1", 117.202, new People(12, 1, null)),
                dwelling("c", "c2", 117.206, People.UNKNOWN),
                dwelling("nowhere", null, 117.3, new People(5, 5, 5))));
        assertThat(dwellings.countByCommunity())
                .containsExactly(
                        new CommunityCount("c1", 2, 42L, 10L, null), new CommunityCount("c2", 1, null, null, null));
    }

    @Test
    void findsWhatLiesInABoxEdgesIncluded() {
        saveArea();
        dwellings.saveAll(List.of(
                dwelling("inside", "c1", 117.201, People.UNKNOWN),
                dwelling("onTheEdge", "c1", 117.203, People.UNKNOWN),
                dwelling("outside", "c1", 117.2031, People.UNKNOWN)));
        Geometry box = StoredGeometry.box(117.2, 39.08, 117.203, 39.09);
        assertThat(dwellings.findInBox(box, Limit.unlimited()))
                .extracting(Dwelling::sourceRef)
                .containsExactly("inside", "onTheEdge");
        assertThat(dwellings.findInBox(box, Limit.of(1))).hasSize(1);
        assertThat(dwellings.countInBox(box)).isEqualTo(2);
        assertThat(communities.findInBox(StoredGeometry.box(117.201, 39.081, 117.201, 39.081)))
                .extracting(Community::code)
                .containsExactly("c1");
    }

    @Test
    void usesTheSpatialIndexForABoxWhereThereIsOne() {
        saveArea();
        dwellings.saveAll(IntStream.range(0, 3000)
                .mapToObj(i -> dwelling("d" + i, "c1", 117.2 + i * 1e-5, People.UNKNOWN))
                .toList());
        entities.flush();
        boolean indexed = analyzeSpatialIndex(entities);
        Geometry box = StoredGeometry.box(117.2100, 39.08, 117.2101, 39.09);
        assertThat(dwellings.countInBox(box)).isEqualTo(11);
        String plan = String.join(
                "\n",
                entities.createNativeQuery("EXPLAIN " + LastSql.get(), String.class)
                        .setParameter(1, box)
                        .setParameter(2, box)
                        .getResultList());
        assertThat(plan.toLowerCase(Locale.ROOT).contains("dwelling_geom")).isEqualTo(indexed);
    }

    @Test
    void pagesThroughACommunity() {
        saveArea();
        dwellings.saveAll(IntStream.range(0, 5)
                .mapToObj(i -> dwelling("d" + i, "c1", 117.201, People.UNKNOWN))
                .toList());
        var page = dwellings.findByCommunityCodeOrderById("c1", PageRequest.of(1, 2));
        assertThat(page.getContent()).extracting(Dwelling::sourceRef).containsExactly("d2", "d3");
        assertThat(page.getTotalElements()).isEqualTo(5);
    }

    @Test
    void refusesASecondRowOfTheSameReference() {
        dwellings.saveAndFlush(dwelling("twice", null, 117.2, People.UNKNOWN));
        assertThatThrownBy(() -> dwellings.saveAndFlush(dwelling("twice", null, 117.3, People.UNKNOWN)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refusesFewerThanNobody() {
        assertThatThrownBy(() -> dwellings.saveAndFlush(dwelling("a", null, 117.2, new People(-1, 0, 0))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refusesACommunityOfNoStreet() {
        assertThatThrownBy(() -> communities.saveAndFlush(community("c9", "nowhere", 117.2)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void communitiesGoWithTheirStreetAndDwellingsStay() {
        saveArea();
        dwellings.save(dwelling("a", "c1", 117.201, new People(1, 0, 0)));
        reread();
        streets.deleteById("120103003");
        reread();
        assertThat(communities.count()).isZero();
        assertThat(dwellings.findBySourceRef("a").orElseThrow().communityCode()).isNull();
    }

    @Test
    void nothingOfABrokenTransactionIsVisible() {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> apart.executeWithoutResult(status -> {
                    saveArea();
                    dwellings.saveAndFlush(dwelling("a", "c1", 117.201, People.UNKNOWN));
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(streets.count()).isZero();
        assertThat(dwellings.count()).isZero();
    }

    /** Whether there is a spatial index; if so, lets the planner know how big the table is. */
    abstract boolean analyzeSpatialIndex(EntityManager manager);

    private void saveArea() {
        streets.save(new Street(
                "120103003",
                new BilingualName("桃园街道", "Taoyuan Street"),
                StoredGeometry.multiPolygon(StoredGeometry.box(117.20, 39.08, 117.21, 39.09)),
                "test.geojson"));
        communities.saveAll(List.of(community("c1", "120103003", 117.200), community("c2", "120103003", 117.205)));
        reread();
    }

    private static Community community(String code, String street, double west) {
        return new Community(
                code,
                street,
                BilingualName.of("照耀里"),
                StoredGeometry.multiPolygon(StoredGeometry.box(west, 39.08, west + 0.005, 39.09)),
                People.UNKNOWN,
                "test.geojson");
    }

    private static Dwelling dwelling(String ref, String community, double longitude, People people) {
        return new Dwelling(ref, community, "", StoredGeometry.point(longitude, 39.085), people, null, null, SOURCE);
    }

    private void reread() {
        entities.flush();
        entities.clear();
    }
}
