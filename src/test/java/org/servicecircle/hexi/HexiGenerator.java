package org.servicecircle.hexi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the reference data of Hexi: {@code main} writes it below {@code gis-data}. */
public final class HexiGenerator {
    private HexiGenerator() {}

    /** Writes every file below the directory named by the first argument, by default {@code gis-data}. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length == 0 ? "gis-data" : arguments[0]);
        Map<String, byte[]> files = files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.write(root.resolve("manifest.csv"), manifest(root, files));
    }

    /** Lists the made files and the reference tables that lie beside them. */
    static byte[] manifest(Path root, Map<String, byte[]> made) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(made);
        Path reference = root.resolve("reference");
        try (Stream<Path> tables = Files.list(reference)) {
            for (Path table : tables.toList()) {
                files.put("reference/" + table.getFileName(), Files.readAllBytes(table));
            }
        }
        return Manifest.csv(files);
    }

    /** Content by path below {@code gis-data}; the same bytes on every call. */
    static Map<String, byte[]> files() {
        return files(Town.draw());
    }

    static Map<String, byte[]> files(Town town) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("hexi/streets.geojson", Areas.streets(town));
        files.put("hexi/communities.geojson", Areas.communities(town));
        files.put("hexi/dwellings.csv", Areas.dwellings(town));
        services(town, files);
        return files;
    }

    private static void services(Town town, Map<String, byte[]> files) {
        Sites sites = new Sites(town);
        List<Facility> facilities = new ArrayList<>(new Facilities(town, sites).all());
        files.put("hexi/base.osm.pbf", BaseMap.of(town, facilities));
        Plan plan = new Plan(sites, facilities);
        facilities.addAll(plan.facilities());
        files.put("hexi/facilities.csv", Facilities.csv(facilities));
        files.put("hexi/facility-entrances.csv", Facilities.entrances(facilities));
        files.put("hexi/plan-targets.csv", Plan.targets());
        files.put("hexi/plan-projects.csv", plan.csv());
        files.put("hexi/candidate-plots.csv", Plots.csv(sites));
    }
}
