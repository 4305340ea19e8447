package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.LastSql;

/** What a page asks for when it opens costs a fixed number of statements, however many rows there are. */
interface FewStatements extends ApiCalls {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place",
                "streets?f=geojson",
                "communities?f=geojson",
                "categories",
                "standards",
                "profiles",
                "facilities",
                "dwellings",
                "coverage",
                "coverage/minutes",
                "coverage/dwellings",
                "coverage/overview",
                "gaps"
            })
    default void aPageLoadSendsFewStatements(String address) throws Exception {
        get("/api/v1/" + address);
        int before = LastSql.count();
        // The town was stored by this thread.
        assertThat(before).isPositive();
        get("/api/v1/" + address);
        assertThat(LastSql.count() - before).isLessThanOrEqualTo(4);
    }
}
