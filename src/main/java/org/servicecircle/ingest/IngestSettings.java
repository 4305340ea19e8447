package org.servicecircle.ingest;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How data gets in.
 *
 * @param rejectDir where the files that list refused rows are written
 * @param shippedData whether an empty database is filled with the data that comes with the program
 */
@ConfigurationProperties("service-circle")
record IngestSettings(
        @DefaultValue("./data/rejects") Path rejectDir,
        @DefaultValue("true") boolean shippedData) {}
