package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.web.ProblemException;

/** What is no filter gets its own answer, which says where. */
class RefusalTest {

    private static final Pattern CODE = Pattern.compile("\"(filter-[a-z-]+)\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                      | filter-value-expected     | 1
            name                                    | filter-expected           | 5
            name =                                  | filter-value-expected     | 7
            name = 'a' owner                        | filter-expected           | 12
            (name = 'a'                             | filter-expected           | 12
            name = 'a                               | filter-text-not-closed    | 8
            "name = 'a'                             | filter-text-not-closed    | 1
            name # 'a'                              | filter-stray-character    | 6
            name = 'a' AND                          | filter-value-expected     | 15
            AND name = 'a'                          | filter-value-expected     | 1
            name NOT = 'a'                          | filter-expected           | 10
            name IS 'a'                             | filter-expected           | 9
            Name = 'a'                              | filter-unknown-property   | 1
            exec(java.lang.Runtime) = 'a'           | filter-not-supported      | 1
            floors = 'a'                            | filter-types-differ       | 1
            floors IN (1, 'a')                      | filter-types-differ       | 1
            name BETWEEN 1 AND 2                    | filter-types-differ       | 1
            opensOn = '2020-01-01'                  | filter-types-differ       | 1
            stepFree < TRUE                         | filter-not-ordered        | 1
            floors LIKE 'a%'                        | filter-text-expected      | 1
            CASEI(floors) = 'a'                     | filter-text-expected      | 1
            name LIKE owner                         | filter-pattern-expected   | 1
            name LIKE 'a\\\\\\'                     | filter-text-not-closed    | 11
            geometry = 'a'                          | filter-geometry-as-value  | 1
            name = geometry                         | filter-geometry-as-value  | 8
            floors = 1e999                          | filter-not-finite         | 10
            floors = NaN                            | filter-not-finite         | 10
            floors = -Infinity                      | filter-not-finite         | 11
            floors = 5x                             | filter-number-expected    | 10
            opensOn = DATE('2020-02-30')            | filter-date               | 11
            opensOn = DATE(5)                       | filter-date               | 16
            opensOn = TIMESTAMP('2020-02-03')       | filter-timestamp          | 11
            T_AFTER(name, DATE('2020-01-01'))       | filter-time-expected      | 9
            T_AFTER(opensOn, '2020-01-01')          | filter-time-expected      | 18
            T_AFTER(opensOn, INTERVAL('2020-02-01','2020-01-01')) | filter-interval-reversed | 18
            S_WITHIN(name, BBOX(1,2,3,4))           | filter-place-expected     | 10
            S_WITHIN(geometry, POINT EMPTY)         | filter-expected           | 26
            S_WITHIN(geometry, POINT(NaN 2))        | filter-not-finite         | 26
            S_WITHIN(geometry, POINT('1' 2))        | filter-number-expected    | 26
            S_WITHIN(geometry, POINT(181 91))       | filter-outside-earth      | 26
            S_WITHIN(geometry, LINESTRING(1 2))     | filter-line-too-short     | 30
            S_WITHIN(geometry, POLYGON((0 0,1 0,1 1,0 1)))  | filter-ring-open  | 28
            S_WITHIN(geometry, POLYGON((0 0,1 0,0 0)))      | filter-ring-open  | 28
            """)
    void textIsRefusedWithCodeAndPlace(String filter, String code, String where) {
        assertThatThrownBy(() -> TestFields.text(filter == null ? "" : filter))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("invalid-request")
                .hasMessageContaining("code=" + code + ", arguments=[" + where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                     | filter-condition-expected   |
            {'op':'and'                                            | filter-not-json             |
            true false                                             | filter-not-json             |
            {'op':'not','op':'not','args':[true]}                  | filter-not-json             |
            5                                                      | filter-condition-expected   |
            {'and':[true,true]}                                    | filter-condition-expected   |
            {'op':'and','args':[true]}                             | filter-list-expected        | /args
            {'op':'not','args':[true],'x':1}                       | filter-unknown-member       |
            {'op':'and','args':[true,{'op':'=','args':[{'property':'x'},1]}]} | filter-unknown-property | /args/1/args/0
            {'op':'=','args':[{'property':'floors'},'1']}          | filter-types-differ         |
            {'op':'=','args':[{'property':'floors'},null]}         | filter-value-expected       | /args/1
            {'op':'=','args':[{'property':'floors'},NaN]}          | filter-not-finite           | /args/1
            {'op':'=','args':[{'property':'floors'},1e999]}        | filter-not-finite           | /args/1
            {'op':'=','args':[{'property':'name'},'a\\u0000']}     | filter-control-characters   | /args/1
            {'op':'=','args':[{'property':'name'},'\\ud800']}      | filter-control-characters   | /args/1
            {'op':'=','args':[{'property':5},'a']}                 | filter-json-text-expected   | /args/0/property
            {'op':'like','args':[{'property':'name'},'a\\\\']}     | filter-pattern-ends         |
            {'op':'=','args':[{'property':'opensOn'},'soon']}      | filter-date                 |
            {'op':'in','args':[{'property':'floors'},[]]}          | filter-list-expected        | /args/1
            {'op':'t_after','args':[{'property':'opensOn'},'x']}   | filter-time-expected        | /args/1
            {'op':'s_within','args':[{'property':'geometry'},{'type':'Circle'}]} | filter-place-expected | /args/1
            {'op':'s_within','args':[{'property':'geometry'},{'type':'Point','coordinates':['1',2]}]} | filter-number-expected | /args/1/coordinates/0
            {'op':'s_within','args':[{'property':'geometry'},{'type':'Point','coordinates':[NaN,2]}]} | filter-not-finite | /args/1/coordinates/0
            {'op':'s_within','args':[{'property':'geometry'},{'bbox':[1,2,3]}]} | bbox-count |
            {'op':'s_within','args':[{'property':'geometry'},{'bbox':[1,3,2,2]}]} | bbox-south-above-north |
            """)
    void jsonIsRefusedWithCodeAndPlace(String filter, String code, String where) {
        assertThatThrownBy(() -> TestFields.json(filter == null ? "" : filter.replace('\'', '"')))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("invalid-request")
                .hasMessageContaining("code=" + code + ", arguments=[" + (where == null ? "" : where));
    }

    @Test
    void anUnknownPropertyIsToldWhichThereAre() {
        assertThatThrownBy(() -> TestFields.text("nmae = 'a'"))
                .hasMessageContaining("nmae")
                .hasMessageContaining("name, owner, floors")
                .hasMessageContaining("街道, between, geometry");
    }

    @Test
    void swappedCoordinatesAre422() {
        assertThatThrownBy(() -> TestFields.text("S_WITHIN(geometry, POINT(39.5 117.9))"))
                .hasMessageStartingWith("maybe-swapped")
                .hasMessageContaining("117.9 39.5");
        FilterContext latitudeFirst = new FilterContext(TestFields.ALL, OutputReference.EPSG_4326);
        assertThatThrownBy(() -> Cql2Text.parse("S_WITHIN(geometry, POINT(117.9 39.5))", latitudeFirst))
                .hasMessageStartingWith("maybe-swapped")
                .hasMessageContaining("39.5 117.9");
    }

    @Test
    void anAreaThatCrossesItselfIs422WithThePlace() {
        assertThatThrownBy(() -> TestFields.text("S_WITHIN(geometry, POLYGON((0 0, 2 2, 2 0, 0 2, 0 0)))"))
                .hasMessageStartingWith("filter-invalid-geometry")
                .hasMessageContaining("1.0 1.0");
    }

    @Test
    void theGroundOfAProjectedReferenceMustBeOnEarth() {
        FilterContext metres = new FilterContext(TestFields.ALL, OutputReference.EPSG_3857);
        assertThatThrownBy(() -> Cql2Text.parse("S_WITHIN(geometry, POINT(1e9 0))", metres))
                .hasMessageContaining("filter-outside-earth");
    }

    @Test
    void manyParenthesesAreRefusedAtOnce() {
        refusedWith("filter-too-deep", "(".repeat(10_000) + "TRUE" + ")".repeat(9_990));
        refusedWith("filter-too-deep", "NOT ".repeat(4_000) + "TRUE");
        refusedWith("filter-too-deep", "CASEI(".repeat(3_000) + "name");
        refusedWith("filter-too-deep", "S_WITHIN(geometry, " + "GEOMETRYCOLLECTION(".repeat(1_000) + "POINT(1 2)");
        assertThat(TestFields.text("(".repeat(40) + "TRUE" + ")".repeat(40))).isEqualTo(new Condition.Constant(true));
    }

    @Test
    void deepJsonIsRefusedAtOnce() {
        String not = "{\"op\":\"not\",\"args\":[";
        assertThatThrownBy(() -> TestFields.json(not.repeat(900)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("filter-too-deep");
        String collection = "{\"type\":\"GeometryCollection\",\"geometries\":[";
        String within = "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},";
        assertThatThrownBy(() -> TestFields.json(within + collection.repeat(400)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("filter-too-deep");
        assertThatThrownBy(() -> TestFields.json("[".repeat(20_000)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("filter-too-deep");
    }

    @Test
    void largeFiltersAreRefused() {
        refusedWith("filter-too-many-parts", "TRUE OR ".repeat(600) + "TRUE");
        refusedWith("filter-too-many-parts", "floors IN (1" + ",1".repeat(600) + ")");
        refusedWith("filter-too-many-points", "S_WITHIN(geometry, MULTIPOINT(1 1" + ",1 1".repeat(2_000) + "))");
        refusedWith("filter-too-long", "name = '" + "a".repeat(20_000) + "'");
    }

    private static void refusedWith(String code, String filter) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> TestFields.text(filter));
        assertThat(problem).hasMessageStartingWith("invalid-request").hasMessageContaining("code=" + code + ",");
    }

    @Test
    void everyCodeHasASentence() throws IOException {
        Properties texts = new Properties();
        try (InputStream file = RefusalTest.class.getResourceAsStream("/text/layer.properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/servicecircle/layer/cql2"))) {
            for (Path source : sources.toList()) {
                Matcher code = CODE.matcher(Files.readString(source));
                while (code.find()) {
                    codes.add("error." + code.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(texts.stringPropertyNames()).containsAll(codes).contains("problem.filter-invalid-geometry");
    }
}
