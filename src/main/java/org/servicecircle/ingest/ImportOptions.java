package org.servicecircle.ingest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicecircle.geo.InputReference;
import org.servicecircle.ingest.table.TableKind;

/**
 * What an import was asked to do.
 *
 * @param path a file or a folder
 * @param kind what its rows are about; null: guessed
 * @param reference what its coordinates mean; null: what the file says, else WGS-84
 * @param strict whether one bad row refuses the whole import
 * @param replace whether an OSM import may replace what is stored
 * @param osm what only concerns an OSM extract
 */
record ImportOptions(
        Path path, TableKind kind, InputReference reference, boolean strict, boolean replace, OsmChoices osm) {

    /**
     * @param placeZh the place's name; null: the file's name
     * @param placeEn its English name; null: none
     * @param timeZone where its clocks are; null: guessed
     * @param streetLevel {@code admin_level} of streets; null: guessed
     * @param communityLevel {@code admin_level} of communities; null: guessed
     * @param residentsFile CSV of residents per area; null: none
     * @param total of the people of the whole place; empty numbers: unknown
     */
    record OsmChoices(
            String placeZh,
            String placeEn,
            ZoneId timeZone,
            Integer streetLevel,
            Integer communityLevel,
            Path residentsFile,
            PeopleTotal total) {

        static final OsmChoices NONE = new OsmChoices(null, null, null, null, null, null, null);
    }

    private static final Set<String> WITH_VALUE = Set.of(
            "import",
            "kind",
            "datum",
            "place",
            "place-en",
            "time-zone",
            "street-level",
            "community-level",
            "residents",
            "total-residents",
            "elders60",
            "elders80");
    private static final Set<String> FLAGS = Set.of("strict", "replace");

    /** A plain import of a file, in WGS-84 unless it says otherwise. */
    static ImportOptions of(Path path) {
        return new ImportOptions(path, null, null, false, false, OsmChoices.NONE);
    }

    /**
     * Reads {@code --import path} or {@code --import=path} and what goes with it; other arguments are not ours.
     *
     * @return empty if no import is asked for
     * @throws ImportFailedException if a value is missing or makes no sense
     */
    static Optional<ImportOptions> parse(List<String> arguments) {
        Map<String, String> given = given(arguments);
        if (!given.containsKey("import")) {
            return Optional.empty();
        }
        return Optional.of(new ImportOptions(
                Path.of(given.get("import")),
                kind(given.get("kind")),
                reference(given.get("datum")),
                given.containsKey("strict"),
                given.containsKey("replace"),
                osm(given)));
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                continue;
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (FLAGS.contains(name)) {
                given.put(name, "");
            } else if (WITH_VALUE.contains(name)) {
                boolean next = equals < 0
                        && i + 1 < arguments.size()
                        && !arguments.get(i + 1).startsWith("--");
                String value = equals >= 0 ? argument.substring(equals + 1) : next ? arguments.get(++i) : "";
                if (value.isBlank()) {
                    throw wrong(name, value, "…");
                }
                given.put(name, value);
            }
        }
        return given;
    }

    private static OsmChoices osm(Map<String, String> given) {
        Integer residents = whole(given, "total-residents");
        PeopleTotal total = residents == null
                ? null
                : new PeopleTotal(residents, whole(given, "elders60"), whole(given, "elders80"));
        if (total != null && !total.consistent()) {
            throw new ImportFailedException(
                    "总人数、60岁以上、80岁以上三个数字矛盾 / --total-residents, --elders60 and --elders80 contradict one another.",
                    "80+ ≤ 60+ ≤ total.");
        }
        return new OsmChoices(
                given.get("place"),
                given.get("place-en"),
                zone(given.get("time-zone")),
                whole(given, "street-level"),
                whole(given, "community-level"),
                given.containsKey("residents") ? Path.of(given.get("residents")) : null,
                total);
    }

    private static TableKind kind(String code) {
        return code == null ? null : TableKind.find(code).orElseThrow(() -> wrong("kind", code, TableKind.codes()));
    }

    private static InputReference reference(String datum) {
        return datum == null
                ? null
                : InputReference.find(datum)
                        .orElseThrow(() -> wrong("datum", datum, "WGS-84, CGCS2000, GCJ-02, BD-09, EPSG:…"));
    }

    private static ZoneId zone(String id) {
        try {
            return id == null ? null : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw wrong("time-zone", id, "Asia/Shanghai, Europe/Malta, …");
        }
    }

    private static Integer whole(Map<String, String> given, String name) {
        String text = given.get(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw wrong(name, text, "0 … 999999999");
        }
        return Integer.valueOf(text);
    }

    private static ImportFailedException wrong(String name, String value, String allowed) {
        return new ImportFailedException(
                "参数 --" + name + " 的值不对 / --" + name + " has a wrong value: \"" + value + "\".",
                "Give one of: " + allowed);
    }
}
