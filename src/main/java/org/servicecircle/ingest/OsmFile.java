package org.servicecircle.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.servicecircle.ingest.ImportOptions.OsmChoices;
import org.servicecircle.ingest.osm.NoSuchLevelException;
import org.servicecircle.ingest.osm.OsmCategories;
import org.servicecircle.ingest.osm.OsmExtract;
import org.servicecircle.ingest.osm.OsmOptions;
import org.servicecircle.ingest.osm.OsmReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Reads the OSM extract of an import, which may lie inside the program's jar. */
@Component
class OsmFile {

    private static final Logger LOG = LoggerFactory.getLogger(OsmFile.class);

    /** @throws ImportFailedException if a level was asked for that there is not */
    OsmExtract read(ImportFile file, boolean networkOnly, OsmChoices choices) throws IOException {
        try {
            return read(
                    file,
                    new OsmOptions(
                            choices.streetLevel(), choices.communityLevel(), networkOnly, OsmCategories.shipped()));
        } catch (NoSuchLevelException level) {
            throw new ImportFailedException(
                    "没有所要的行政级别 / no such administrative level: " + level.getMessage() + ".",
                    "Give --street-level and --community-level that the file has, or leave them out to have them guessed.",
                    level);
        }
    }

    private static OsmExtract read(ImportFile file, OsmOptions options) throws IOException {
        Resource resource = file.resource();
        if (resource.isFile()) {
            return read(resource.getFile().toPath(), options);
        }
        Path copy = Files.createTempFile("service-circle", ".osm.pbf");
        try (InputStream bytes = resource.getInputStream()) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return read(copy, options);
        } finally {
            Files.delete(copy);
        }
    }

    private static OsmExtract read(Path path, OsmOptions options) {
        return OsmReader.read(
                path,
                options,
                (stage, items) -> LOG.info(
                        "  {}: {}", stage.name().toLowerCase(Locale.ROOT).replace('_', ' '), items));
    }
}
