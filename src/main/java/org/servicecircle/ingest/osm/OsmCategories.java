package org.servicecircle.ingest.osm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The editable table that says which OSM tags make a facility of which category, in the order in which they are tried:
 * the first row that fits an element decides.
 *
 * <p>Columns: {@code key,value,category} and optionally {@code minM2,maxM2}. Several tags that must all hold are joined
 * by {@code +} in both columns; the value {@code *} is any value; the category {@code -} says that the element is no
 * facility. {@code minM2} (from, included) and {@code maxM2} (below, excluded) bound the outline's area in square metres;
 * a row with a bound never fits a mere point. Lines that begin with {@code #} are comments.
 */
public final class OsmCategories {

    private static final String SHIPPED = "/gis-data/reference/osm-categories.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private static final String NONE = "-";
    private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    private final List<Rule> rules;

    private OsmCategories(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads a table.
     *
     * @param csv UTF-8 text with the header {@code key,value,category}
     * @throws IllegalArgumentException when a column is missing or a row names fewer values than keys
     * @throws UncheckedIOException when reading fails
     */
    public static OsmCategories read(Reader csv) {
        try (var rows = FORMAT.parse(csv)) {
            return new OsmCategories(rows.stream().map(Rule::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table that comes with the program, {@code gis-data/reference/osm-categories.csv}. */
    public static OsmCategories shipped() {
        try (InputStream in = OsmCategories.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + SHIPPED);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The category of an element.
     *
     * @param areaM2 square metres of its outline, null for a point
     * @return empty when it is no facility
     */
    Optional<String> find(Map<String, String> tags, Double areaM2) {
        return rules.stream()
                .filter(rule -> rule.fits(tags, areaM2))
                .map(Rule::category)
                .findFirst()
                .filter(category -> !category.equals(NONE));
    }

    /** Every category that a row may give. */
    Set<String> categories() {
        return rules.stream()
                .map(Rule::category)
                .filter(category -> !category.equals(NONE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether some row could fit an element with these tags, whatever its area: worth building its outline. */
    boolean mayFit(Map<String, String> tags) {
        if (tags.isEmpty()) {
            return false;
        }
        for (Rule rule : rules) { // plain loops: asked for every tagged element of a city
            if (rule.fitsTags(tags) && !rule.category().equals(NONE)) {
                return true;
            }
        }
        return false;
    }

    private record Rule(Map<String, String> wanted, String category, double minM2, double maxM2) {

        static Rule of(CSVRecord row) {
            List<String> keys = parts(row.get("key"));
            List<String> values = parts(row.get("value"));
            if (keys.size() != values.size() || row.get("category").isEmpty()) {
                throw new IllegalArgumentException("row " + row.getRecordNumber()
                        + " of the table of categories needs a value for each key, and a category");
            }
            Map<String, String> wanted = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                wanted.put(keys.get(i), values.get(i));
            }
            return new Rule(wanted, row.get("category"), bound(row, "minM2", 0), bound(row, "maxM2", UNBOUNDED));
        }

        private static List<String> parts(String joined) {
            return List.of(joined.split("\\+", -1));
        }

        private static double bound(CSVRecord row, String column, double otherwise) {
            boolean given = row.isSet(column) && !row.get(column).isEmpty();
            return given ? Double.parseDouble(row.get(column)) : otherwise;
        }

        boolean fits(Map<String, String> tags, Double areaM2) {
            return fitsTags(tags) && fitsArea(areaM2);
        }

        boolean fitsTags(Map<String, String> tags) {
            for (Map.Entry<String, String> tag : wanted.entrySet()) {
                if (!holds(tags.get(tag.getKey()), tag.getValue())) {
                    return false;
                }
            }
            return true;
        }

        private boolean fitsArea(Double areaM2) {
            if (minM2 == 0 && maxM2 == UNBOUNDED) {
                return true;
            }
            return areaM2 != null && areaM2 >= minM2 && areaM2 < maxM2;
        }

        private static boolean holds(String actual, String expected) {
            return actual != null && ("*".equals(expected) || expected.equals(actual));
        }
    }
}
