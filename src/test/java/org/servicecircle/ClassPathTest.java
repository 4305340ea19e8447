package org.servicecircle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** GeoTools' shaded jar bundles an old slf4j; the real one must stand before it. */
class ClassPathTest {

    @Test
    void slf4jComesFromItsOwnJar() {
        String source = LoggerFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(source).contains("slf4j-api").doesNotContain("geotools");
    }
}
