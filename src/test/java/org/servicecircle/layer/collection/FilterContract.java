package org.servicecircle.layer.collection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.area.Community;
import org.servicecircle.area.CommunityRepository;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.People;
import org.servicecircle.area.Street;
import org.servicecircle.area.StreetRepository;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.facility.Category;
import org.servicecircle.facility.CategoryRepository;
import org.servicecircle.facility.Contact;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.facility.FacilityStatus;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.Offer;
import org.servicecircle.file.Feature;
import org.servicecircle.fixture.LastSql;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Shape;
import org.servicecircle.layer.cql2.SortKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A condition and an order mean the same to every database as in memory: all features are read without any, and what the
 * store finds is compared with what {@link ComputedContent} finds among them.
 */
@SpringBootTest
@TestPropertySource(
        properties = {
            "service-circle.shipped-data=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=org.servicecircle.fixture.LastSql"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FilterContract {

    private static final Logger LOG = LoggerFactory.getLogger(FilterContract.class);
    private static final int ROWS = 300;
    private static final int MANY = 20_000;
    private static final int CONDITIONS = 600;
    private static final int LEVELS = 3;
    private static final double STEP = 0.001;

    /** Letters whose order, case or length differs between collations, code units and code points. */
    private static final List<String> NAMES = List.of(
            "", "a", "A", "ab", "B", "_b", "-c", "1", "10", "9", "100%", "a_b", "\\x", "it's", "医院", "一", "中", "丁",
            "（医）", "𠮷野家", "😀", "é", "É", "z", "Z", "ß", "ΟΔΟΣ", "İ", " a", "a ", "tab\t", "a\nb", "公园", "停车场");

    @Autowired
    private Layers layers;

    @Autowired
    private StreetRepository streets;

    @Autowired
    private CommunityRepository communities;

    @Autowired
    private DwellingRepository dwellings;

    @Autowired
    private FacilityRepository facilities;

    @Autowired
    private CategoryRepository categories;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ReadOnly reading;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Random random = new Random(20_261_124);

    @BeforeAll
    void store() {
        streets.save(new Street("s1", BilingualName.of("街道"), area(0), "test"));
        communities.saveAll(List.of(community("c1", 0), community("c2", 1)));
        categories.saveAll(List.of(
                new Category("elder", null, new BilingualName("养老", "Elder care"), 1),
                new Category("elder.dining", "elder", BilingualName.of("助餐"), 2),
                new Category("park", null, BilingualName.of("公园"), 3)));
        dwellings.saveAll(IntStream.range(0, ROWS).mapToObj(this::dwelling).toList());
        facilities.saveAll(IntStream.range(0, ROWS).mapToObj(this::facility).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilities", "dwellings"})
    void theStoreFindsWhatIsFoundInMemory(String id) throws IOException {
        Layer layer = layers.get(id);
        Content stored = stored(id);
        List<Feature> all = read(stored, Selection.EVERYTHING, List.of());
        assertThat(all).hasSize(ROWS);
        Content computed = new ComputedContent(layer.fields(), List.of(), ComputedRows.of(all));
        AnyFilter any = new AnyFilter(5, layer.fields(), all);
        int met = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            Condition condition = any.condition(i % (LEVELS + 1));
            List<SortKey> order = any.order();
            List<String> expected = ids(read(computed, condition, order));
            assertThat(ids(read(stored, condition, order)))
                    .as("%s by %s", condition, order)
                    .isEqualTo(expected);
            assertThat(stored.count(condition)).isEqualTo(expected.size());
            met += expected.isEmpty() || expected.size() == ROWS ? 0 : 1;
        }
        // Else nothing was compared that could differ.
        assertThat(met).isGreaterThan(CONDITIONS / 3);
    }

    /** Few rows are held until the data changes; of more than that none is. */
    @Test
    void fewRowsAreHeldAndMoreAreNot() throws IOException {
        StoredTable<Facility> few = table(ROWS);
        assertThat(read(few.content(List.of(1)), Selection.EVERYTHING, List.of()))
                .isEqualTo(read(stored("facilities"), Selection.EVERYTHING, List.of()));
        int before = LastSql.count();
        assertThat(few.content(List.of(1)).count(Selection.EVERYTHING)).isEqualTo(ROWS);
        assertThat(LastSql.count()).as("what is held is not asked for").isEqualTo(before);
        few.content(List.of(2));
        assertThat(LastSql.count()).as("another version is read").isGreaterThan(before);
        assertThat(table(ROWS - 1).content(List.of(1))).isInstanceOf(StoredContent.class);
    }

    private StoredTable<Facility> table(int mostHeld) {
        return new StoredTable<>(entities, reading, layers.get("facilities").fields(), FacilityLayer::rows, mostHeld);
    }

    private Content stored(String id) {
        return "facilities".equals(id)
                ? new StoredContent<>(entities, reading.transactions(), List.of(), FacilityLayer::rows)
                : new StoredContent<>(entities, reading.transactions(), List.of(), DwellingLayer::rows);
    }

    /** Of 20,000 features a box holds few: what finds them is an index, for a box as for the inside of an area. */
    @ParameterizedTest
    @CsvSource({
        "facilities, INTERSECTS", "facilities, WITHIN",
        "dwellings, INTERSECTS", "dwellings, WITHIN"
    })
    void anIndexFindsWhatLiesInAPlace(String id, Condition.SpatialRelation relation) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            boolean homes = "dwellings".equals(id);
            if (homes) {
                dwellings.saveAllAndFlush(many(this::manyDwelling));
            } else {
                facilities.saveAllAndFlush(many(this::manyFacility));
            }
            String table = homes ? "dwelling" : "facility";
            analyze(entities, table);
            Geometry box = StoredGeometry.box(117.5, 39.5, 117.501, 39.501);
            Condition condition = new Condition.Spatial(new Shape.Own(), relation, new Shape.Given(box));
            assertThat(stored(id).count(condition)).isLessThan(MANY / 100);
            String plan = String.join("\n", explained(box));
            LOG.info("{} on {} {}:\n{}", relation, MANY, id, plan);
            assertThat(plan.toLowerCase(Locale.ROOT)).contains(index(table));
            status.setRollbackOnly();
        });
    }

    /** The index that finds places of a table in this database. */
    abstract String index(String table);

    private List<String> explained(Geometry box) {
        return entities.createNativeQuery("EXPLAIN " + LastSql.get(), String.class)
                .setParameter(1, 394_999_999)
                .setParameter(2, 395_010_001)
                .setParameter(3, 1_174_999_999)
                .setParameter(4, 1_175_010_001)
                .setParameter(5, box)
                .getResultList();
    }

    private static <T> List<T> many(IntFunction<T> one) {
        return IntStream.range(0, MANY).mapToObj(one).toList();
    }

    private Facility manyFacility(int i) {
        return new Facility(
                "many" + i,
                "park",
                BilingualName.of("公园"),
                Contact.UNKNOWN,
                Lifetime.OPEN,
                Offer.UNKNOWN,
                anywhere(),
                null,
                Provenance.of("test"));
    }

    private Dwelling manyDwelling(int i) {
        return new Dwelling("many" + i, null, "楼", anywhere(), People.UNKNOWN, null, null, Provenance.of("test"));
    }

    private org.locationtech.jts.geom.Point anywhere() {
        return StoredGeometry.point(117 + random.nextDouble(), 39 + random.nextDouble());
    }

    /** Lets the planner know how big a table is. */
    abstract void analyze(EntityManager manager, String table);

    private static List<Feature> read(Content content, Condition condition, List<SortKey> order) throws IOException {
        return content.read(Selection.all(condition, order), Stream::toList);
    }

    private static List<String> ids(List<Feature> features) {
        return features.stream().map(Feature::id).toList();
    }

    private Community community(String code, int east) {
        return new Community(code, "s1", BilingualName.of("社区"), area(east), People.UNKNOWN, "test");
    }

    private static org.locationtech.jts.geom.MultiPolygon area(int east) {
        return StoredGeometry.multiPolygon(StoredGeometry.box(117 + east, 39, 118 + east, 40));
    }

    private Dwelling dwelling(int i) {
        return new Dwelling(
                "d" + i,
                one("c1", "c2", null),
                one(NAMES),
                place(),
                new People(people(), people(), people()),
                null,
                null,
                Provenance.of(one(NAMES)));
    }

    private Integer people() {
        return random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(20));
    }

    private Facility facility(int i) {
        return new Facility(
                "f" + i,
                one(categories.findAll()).code(),
                new BilingualName(one(NAMES), maybe(one(NAMES))),
                new Contact(maybe(one(NAMES)), maybe(one(NAMES))),
                new Lifetime(one(FacilityStatus.values()), maybe(day()), maybe(day())),
                new Offer(
                        maybe(one(NAMES)),
                        maybe(random.nextInt(5)),
                        maybe(random.nextInt(5) / 2.0),
                        maybe(random.nextBoolean()),
                        null),
                place(),
                one("c1", "c2", null),
                Provenance.of(one(NAMES)));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(5));
    }

    private org.locationtech.jts.geom.Point place() {
        return StoredGeometry.point(117.2 + random.nextInt(40) * STEP, 39.08 + random.nextInt(40) * STEP);
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
