package org.servicecircle.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A tile server that is set wrongly is refused at the start, by name. */
class RasterSettingsTest {

    private static final String URL = "service-circle.raster.url=";
    private static final String MAKER = "service-circle.raster.attribution=© 天地图";

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RasterSettings.class)
    static class Settings {}

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void thereIsNoneAsShipped() {
        runner.run(context -> {
            assertThat(context.getBean(RasterSettings.class).isSet()).isFalse();
            assertThat(context.getBean(RasterSettings.class).origin()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://Tiles.example/{z}/{x}/{y}.png,https://Tiles.example",
        "http://10.0.0.7:8090/wmts?tk=1&TileMatrix={z}&TileRow={y}&TileCol={x},http://10.0.0.7:8090"
    })
    void picturesComeFromOneOrigin(String url, String origin) {
        runner.withPropertyValues(URL + url, MAKER, "service-circle.raster.datum=gcj-02")
                .run(context -> {
                    RasterSettings settings = context.getBean(RasterSettings.class);
                    assertThat(settings.origin()).contains(origin);
                    assertThat(settings.datum()).isEqualTo("GCJ02");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example/{z}/{x}.png,lacks {y}",
        "https://tiles.example/,lacks {z}",
        "/tiles/{z}/{x}/{y}.png,is no http or https address",
        "ftp://tiles.example/{z}/{x}/{y}.png,is no http or https address",
        "javascript:alert(1)/{z}/{x}/{y},is no http or https address",
        "https://{s}.tiles.example/{z}/{x}/{y}.png,is no address",
        "https://a b/{z}/{x}/{y}.png,is no address"
    })
    void addressesThatAreNoneAreNamed(String url, String why) {
        runner.withPropertyValues(URL + url, MAKER)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("service-circle.raster.url " + why)
                        .hasMessageContaining("{z}/{x}/{y}"));
    }

    @ParameterizedTest
    @CsvSource({"max-zoom=40,max-zoom", "datum=ED50,datum", "attribution=,attribution"})
    void otherSettingsAreCheckedToo(String setting, String named) {
        runner.withPropertyValues(URL + "https://t.example/{z}/{x}/{y}", MAKER, "service-circle.raster." + setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("service-circle.raster." + named));
    }
}
