package org.servicecircle.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code service-circle.cors}: whose pages may read what is public here by script. As shipped, none.
 *
 * @param origins such as {@code https://maps.example}, or {@code *} alone for all
 */
@ConfigurationProperties("service-circle.cors")
record CorsSettings(@DefaultValue("") List<String> origins) {

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException naming what is no origin
     */
    CorsSettings {
        origins = Origins.read("service-circle.cors.origins", origins);
    }
}
