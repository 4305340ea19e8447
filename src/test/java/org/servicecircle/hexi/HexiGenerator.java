package org.servicecircle.hexi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Makes the reference data of Hexi: {@code main} writes it below {@code gis-data}. */
public final class HexiGenerator {
    private HexiGenerator() {}

    /** Writes every file below the directory named by the first argument, by default {@code gis-data}. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length == 0 ? "gis-data" : arguments[0]);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Content by path below {@code gis-data}; the same bytes on every call. */
    static Map<String, byte[]> files() {
        Town town = Town.draw();
        Map<String, byte[]> files = new TreeMap<>();
        files.put("hexi/base.osm.pbf", BaseMap.of(town));
        files.put("hexi/streets.geojson", Areas.streets(town));
        files.put("hexi/communities.geojson", Areas.communities(town));
        files.put("hexi/dwellings.csv", Areas.dwellings(town));
        return files;
    }
}
