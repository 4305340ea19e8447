package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.PlainHttp;

/** What is odd, but answered. */
interface FormAnswers extends OgcCalls {

    /** Whoever asks for neither JSON nor a page is given JSON, as HTTP allows: pictures there are none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|json",
                "image/png|json",
                "application/json|json",
                "application/geo+json, application/json;q=0.9|json",
                "nonsense|json",
                "/;;;q=|json",
                "text/html,application/xhtml+xml,*/*;q=0.8|html",
                "text/html;q=0.5,application/json|json"
            })
    default void acceptChoosesTheForm(String accept, String form) {
        for (String target : List.of("/ogc", "/ogc/collections", "/ogc/conformance", OgcCalls.items("facilities"))) {
            PlainHttp.Answer answer = ask(target, "Accept", accept);
            assertThat(answer.status()).as(target).isEqualTo(200);
            assertThat(answer.type()).as(target).contains(form);
            assertThat(ask(target).type()).contains("json");
            assertThat(ask(target + "?f=html", "Accept", accept).type()).contains("html");
        }
    }

    /** Literals stay literals, limits are cut, of repeated parameters the first counts, and no name is too far away. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "filter=name%3D'x''%20OR%201%3D1--'|0",
                "name='%20OR%201=1--|0",
                "name=%27%3B%20DROP%20TABLE%20facility%3B--|0",
                "name=|0",
                "limit=1000000000|6",
                "offset=1000000000000|6",
                "limit=1&limit=2|6",
                "limit=&offset=|6",
                "sortby=|6",
                "sortby=-name,%2Bcapacity,opensOn|6",
                "sortby=+name|6",
                "properties=name,name|6",
                "capacity=1e99|0",
                "capacity=99999999999|0",
                "filter=capacity%3C1e308|0",
                "filter=capacity%3E-1e308|0",
                "filter=capacity%20BETWEEN%20-1e300%20AND%201e300|0",
                "filter=capacity%20IS%20NULL|6",
                "opensOn=2026-01-01|1",
                "opensOn=0000-01-01|0",
                "opensOn=9999-12-31|0",
                "filter=opensOn%3EDATE('0000-01-01')|1",
                "filter=opensOn%3EDATE('9999-12-31')|0",
                "filter=T_INTERSECTS(opensOn,INTERVAL('0000-01-01','..'))|1",
                "filter=T_BEFORE(opensOn,TIMESTAMP('9999-12-31T23:59:59Z'))|1",
                "filter=name%20LIKE%20'F%25'|5",
                "filter=name%20LIKE%20'F_%25'|5",
                "filter=name%20LIKE%20'%5C%25%25'|0",
                "filter=name%20LIKE%20'%5C%5C%25'|0",
                "filter=name%20LIKE%20''|0",
                "filter=CASEI(name)%20LIKE%20CASEI('f1%25')|1",
                "filter=name%20IN%20('F1%E7%AB%99')|1",
                "bbox=116,38,-1e9,119,41,1e9|6",
                "bbox=0,0,0,0|0",
                "bbox=-180,-90,180,90|6",
                "bbox=170,-90,169,90|6"
            })
    default void oddButMeant(String query, int matched) {
        for (String form : List.of("json", "html")) {
            PlainHttp.Answer answer = ask(OgcCalls.items("facilities") + "?" + query + "&f=" + form);
            assertThat(answer.status()).as(query + answer.body()).isEqualTo(200);
        }
        assertThat(json(OgcCalls.items("facilities") + "?" + query)
                        .path("numberMatched")
                        .asInt(-1))
                .isEqualTo(matched);
    }

    @Test
    default void ofARepeatedParameterTheFirstCounts() {
        assertThat(json(OgcCalls.items("facilities") + "?limit=1&limit=2")
                        .path("numberReturned")
                        .asInt())
                .isEqualTo(1);
    }

    /** What a database's geometry library may refuse is answered, or refused as the caller's, but never fails. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GEOMETRYCOLLECTION(POINT(117.2%2039.1),LINESTRING(117%2039,118%2040))",
                "GEOMETRYCOLLECTION(POLYGON((116%2038,119%2038,119%2041,116%2038)),POINT(117.2%2039.1))",
                "GEOMETRYCOLLECTION(GEOMETRYCOLLECTION(POINT(117.2%2039.1)))",
                "GEOMETRYCOLLECTION(POLYGON((116%2038,119%2038,119%2041,116%2038)),POLYGON((116%2038,119%2038,118%2041,116%2038)))",
                "MULTIPOLYGON(((116%2038,119%2038,119%2041,116%2038)))",
                "MULTIPOINT((117.2%2039.1),(117.2%2039.1))",
                "LINESTRING(117%2039,117%2039)",
                "LINESTRING(-180%2089,180%2089)",
                "POLYGON((-180%20-90,180%20-90,180%2090,-180%2090,-180%20-90))",
                "POLYGON((116%2038,119%2038,117%2038,116%2038))",
                "POINT(180%2090)",
                "BBOX(117,39,118,40)",
                "BBOX(117,39,117,39)",
                "BBOX(179,39,-179,40)",
                "geometry"
            })
    default void everyRelationToEveryShapeIsAnswered(String shape) {
        for (String relation :
                List.of("INTERSECTS", "EQUALS", "DISJOINT", "TOUCHES", "WITHIN", "OVERLAPS", "CROSSES", "CONTAINS")) {
            for (String id : List.of("facilities", "dwellings", "streets", "walkways")) {
                String filter = "S_" + relation + "(geometry," + shape + ")";
                PlainHttp.Answer answer = ask(OgcCalls.items(id) + "?limit=5&filter=" + filter);
                assertThat(answer.status())
                        .as(id + " " + filter + answer.body())
                        .isIn(200, 400, 422);
            }
        }
    }

    /** F1 lies 100 m east and F5 1000 m east of the lane's west end, the park 500 m; the collection holds F1's place and an area around F5. */
    @Test
    default void aStoredPointLiesToACollectionAsToItsParts() {
        String one = place("F1");
        String[] other = place("F5").split(" ");
        double lon = Double.parseDouble(other[0]);
        double lat = Double.parseDouble(other[1]);
        String area = "POLYGON((%s %s,%s %s,%s %s,%s %s,%s %s))"
                .formatted(
                        lon - 0.001,
                        lat - 0.001,
                        lon + 0.001,
                        lat - 0.001,
                        lon + 0.001,
                        lat + 0.001,
                        lon - 0.001,
                        lat + 0.001,
                        lon - 0.001,
                        lat - 0.001);
        String edge = "POLYGON((%s %s,%s %s,%s %s,%s %s))"
                .formatted(lon, lat, lon + 0.001, lat, lon + 0.001, lat + 0.001, lon, lat);
        String collection = "GEOMETRYCOLLECTION(POINT(" + one + ")," + area + ")";
        assertThat(matched("S_INTERSECTS", collection)).isEqualTo(2);
        assertThat(matched("S_DISJOINT", collection)).isEqualTo(4);
        assertThat(matched("S_WITHIN", collection)).isEqualTo(2);
        assertThat(matched("S_TOUCHES", collection)).isZero();
        assertThat(matched("S_CROSSES", collection)).isZero();
        assertThat(matched("S_TOUCHES", "GEOMETRYCOLLECTION(POINT(" + one + ")," + edge + ")"))
                .isEqualTo(1);
        assertThat(matched("S_INTERSECTS", "GEOMETRYCOLLECTION(" + area + "," + area + ",POINT(" + one + "))"))
                .isEqualTo(2);
    }

    private int matched(String relation, String shape) {
        String filter = (relation + "(geometry," + shape + ")").replace(" ", "%20");
        return json(OgcCalls.items("facilities") + "?filter=" + filter)
                .path("numberMatched")
                .asInt();
    }

    private String place(String name) {
        var at = json(OgcCalls.items("facilities") + "?filter=name%20LIKE%20'" + name + "%25'")
                .at("/features/0/geometry/coordinates");
        return at.get(0) + " " + at.get(1);
    }
}
