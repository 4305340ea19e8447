package org.servicecircle.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code service-circle.embed}: whose pages may hold the embeddable map in a frame. As shipped, all: it
 * shows what anybody may read, has neither cookies nor storage, and nothing on it can be done by a deceived click.
 *
 * @param ancestors origins such as {@code https://street.example}, {@code *} alone for all; empty for none
 */
@ConfigurationProperties("service-circle.embed")
record EmbedSettings(@DefaultValue("*") List<String> ancestors) {

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException naming what is no origin
     */
    EmbedSettings {
        ancestors = Origins.read("service-circle.embed.ancestors", ancestors);
    }

    /** As the content policy of a page has it. */
    String policy() {
        return ancestors.isEmpty() ? "'none'" : String.join(" ", ancestors);
    }
}
