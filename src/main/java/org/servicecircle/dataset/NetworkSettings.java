package org.servicecircle.dataset;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the walking network's files lie.
 *
 * @param networkDir belongs to this instance alone: at start, files that no row names are removed from it
 */
@ConfigurationProperties("service-circle")
record NetworkSettings(@DefaultValue("./data/network") Path networkDir) {}
