package org.servicecircle.ingest;

import java.nio.file.Path;
import java.util.Locale;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.ingest.ImportOptions.OsmChoices;
import org.servicecircle.ingest.osm.OsmArea;

/** What a place is called, if nobody says: as the administrative area around it, else as its file. */
final class PlaceName {

    private PlaceName() {}

    /**
     * The name.
     *
     * @param enclosing the area that holds all streets; null if there is none
     * @param path of the file or folder that was imported
     */
    static BilingualName of(OsmChoices choices, OsmArea enclosing, Path path) {
        if (choices.placeZh() != null) {
            return new BilingualName(choices.placeZh(), choices.placeEn());
        }
        if (enclosing != null) {
            String en = choices.placeEn() == null ? enclosing.nameEn() : choices.placeEn();
            return new BilingualName(enclosing.nameZh(), en);
        }
        return new BilingualName(fromFile(path), choices.placeEn());
    }

    /** {@code malta.osm.pbf} is Malta. */
    private static String fromFile(Path path) {
        String stem = path.toAbsolutePath().normalize().getFileName().toString().replaceAll("\\.(osm\\.)?[^.]*$", "");
        return stem.isEmpty() ? stem : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }
}
