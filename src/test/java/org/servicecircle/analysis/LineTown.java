package org.servicecircle.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.servicecircle.area.CandidatePlot;
import org.servicecircle.area.CandidatePlotRepository;
import org.servicecircle.area.Community;
import org.servicecircle.area.CommunityRepository;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.People;
import org.servicecircle.area.Street;
import org.servicecircle.area.StreetRepository;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.DataStatus;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.facility.Category;
import org.servicecircle.facility.CategoryRepository;
import org.servicecircle.facility.Contact;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityEntrance;
import org.servicecircle.facility.FacilityEntranceRepository;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.facility.FacilityStatus;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.Offer;
import org.servicecircle.facility.Standard;
import org.servicecircle.facility.StandardRepository;
import org.servicecircle.fixture.TinyTown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A town along one lane of 4 km from west (x = 0) to east, stored through the repositories. At the elders' 0.78 m/s
 * fifteen minutes are 702 m.
 *
 * <pre>
 *   x      0  100  250   700   1000  1200   1600   2800   2900   3400  3450  4000
 *   homes          d1    d2          d3            d4     d5           d6
 *   care      F1                            F3(planned)          F2
 *   dining                     F5
 *   plots              p1             p2
 *   areas  |  c11 (s1)    | c12 (s1)  | c21 (s2)            |  outside
 * </pre>
 *
 * <p>Homes lie 10 m north of the lane but for d5, which lies 200 m north, too far to be linked. F1 lies 10 m north too,
 * the others on the lane. F4 lies 3 km north of everything. The park lies 200 m north and has an entrance on the lane. A third plot
 * lies 3 km north.
 */
@Component
public class LineTown {

    static final String SOURCE = "town.csv";

    private final PlaceRepository places;
    private final DataSourceRepository sources;
    private final NetworkStore networks;
    private final StreetRepository streets;
    private final CommunityRepository communities;
    private final DwellingRepository dwellings;
    private final CandidatePlotRepository plots;
    private final CategoryRepository categories;
    private final FacilityRepository facilities;
    private final FacilityEntranceRepository entrances;
    private final StandardRepository standards;

    LineTown(
            PlaceRepository places,
            DataSourceRepository sources,
            NetworkStore networks,
            StreetRepository streets,
            CommunityRepository communities,
            DwellingRepository dwellings,
            CandidatePlotRepository plots,
            CategoryRepository categories,
            FacilityRepository facilities,
            FacilityEntranceRepository entrances,
            StandardRepository standards) {
        this.places = places;
        this.sources = sources;
        this.networks = networks;
        this.streets = streets;
        this.communities = communities;
        this.dwellings = dwellings;
        this.plots = plots;
        this.categories = categories;
        this.facilities = facilities;
        this.entrances = entrances;
        this.standards = standards;
    }

    /** Stores it all in an empty database. */
    @Transactional
    public void store() {
        sources.save(new DataSource(
                SOURCE,
                new BilingualName("一条小路", "One lane"),
                "test",
                "none",
                "WGS84",
                LocalDate.of(2026, 1, 1),
                null,
                DataStatus.SCHEMATIC));
        storeAreas();
        storeHomes();
        storePlots();
        storeServices();
        networks.save(new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 4000, 0)
                .lane("A", "B")
                .network());
        places.recordLoad(
                new BilingualName("小路镇", "Lanetown"),
                ZoneId.of("Asia/Shanghai"),
                true,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    private void storeAreas() {
        streets.save(new Street("s1", new BilingualName("西街道", "West Street"), box(-100, 1500), SOURCE));
        streets.save(new Street("s2", new BilingualName("东街道", "East Street"), box(1500, 3100), SOURCE));
        communities.save(community("c11", "s1", "甲社区", -100, 750));
        communities.save(community("c12", "s1", "乙社区", 750, 1500));
        communities.save(community("c21", "s2", "丙社区", 1500, 3100));
    }

    private static Community community(String code, String street, String name, double west, double east) {
        return new Community(code, street, BilingualName.of(name), box(west, east), People.UNKNOWN, SOURCE);
    }

    private void storeHomes() {
        dwellings.saveAll(List.of(
                home("d1", "c11", 250, 10, new People(100, 20, 5)),
                home("d2", "c11", 700, 10, new People(50, 10, 2)),
                home("d3", "c12", 1200, 10, new People(40, 8, 1)),
                home("d4", "c21", 2800, 10, new People(30, 6, 0)),
                home("d5", "c21", 2900, 200, new People(8, 2, 0)),
                home("d6", null, 3450, 10, new People(5, 1, 0))));
    }

    static Dwelling home(String ref, String community, double x, double y, People people) {
        return new Dwelling(ref, community, ref + "号楼", point(x, y), people, null, null, Provenance.of(SOURCE));
    }

    private void storePlots() {
        plots.saveAll(List.of(
                plot("plot-1", "c11", 520, 10), plot("plot-2", "c12", 1150, 0), plot("plot-3", null, 1200, 3000)));
    }

    private static CandidatePlot plot(String ref, String community, double x, double y) {
        CandidatePlot.Land land = CandidatePlot.Land.UNKNOWN;
        return new CandidatePlot(ref, ref + "号地", land, point(x, y), community, Provenance.of(SOURCE));
    }

    private void storeServices() {
        categories.save(new Category("elder", null, new BilingualName("养老", "Elder care"), 1));
        categories.save(new Category("elder.homecare", "elder", new BilingualName("居家养老", "Home care"), 2));
        categories.save(new Category("elder.dining", "elder", new BilingualName("助餐", "Dining"), 3));
        categories.save(new Category("park", null, new BilingualName("公园", "Parks"), 4));
        categories.save(new Category("park.park", "park", new BilingualName("公园", "Park"), 5));
        facility("F1", "elder.homecare", "c11", 100, 10, Lifetime.OPEN, "Mo-Fr 08:00-17:00");
        facility("F2", "elder.homecare", null, 3400, 0, Lifetime.OPEN, "24/7");
        Lifetime planned = new Lifetime(FacilityStatus.PLANNED, LocalDate.of(2026, 1, 1), null);
        facility("F3", "elder.homecare", "c21", 1600, 0, planned, null);
        facility("F4", "elder.homecare", null, 0, 3000, Lifetime.OPEN, null);
        facility("F5", "elder.dining", "c12", 1000, 0, Lifetime.OPEN, null);
        Facility park = facility("P1", "park.park", "c11", 500, 200, Lifetime.OPEN, null);
        entrances.save(new FacilityEntrance(park.id(), point(500, 0), true));
        standards.save(standard("care-15", "elder.homecare", 15, null, 1));
        standards.save(standard("park-500m", "park.park", null, 500, 2));
    }

    Facility facility(
            String ref, String category, String community, double x, double y, Lifetime lifetime, String hours) {
        return facilities.save(new Facility(
                ref,
                category,
                new BilingualName(ref + "站", ref + " centre"),
                Contact.UNKNOWN,
                lifetime,
                new Offer(hours, null, null, null, null),
                point(x, y),
                community,
                Provenance.of(SOURCE)));
    }

    private static Standard standard(String code, String category, Integer minutes, Integer metres, int order) {
        return new Standard(
                code, category, "elder", minutes, metres, null, BilingualName.of(code), "test", true, order);
    }

    private static Point point(double x, double y) {
        return StoredGeometry.point(TinyTown.lonE7(x) / 1e7, TinyTown.latE7(y) / 1e7);
    }

    private static MultiPolygon box(double west, double east) {
        return StoredGeometry.multiPolygon(StoredGeometry.box(
                TinyTown.lonE7(west) / 1e7,
                TinyTown.latE7(-300) / 1e7,
                TinyTown.lonE7(east) / 1e7,
                TinyTown.latE7(300) / 1e7));
    }
}
