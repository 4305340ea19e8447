package org.servicecircle.nearby;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.servicecircle.dataset.BilingualName;

/**
 * What a resident looks for: some categories of facilities under an everyday name.
 *
 * @param code name in addresses
 * @param hours how one speaks of its hours: {@code business} or {@code public}
 * @param categories codes of categories; one that ends in {@code .*} stands for all below it
 */
record Kind(String code, BilingualName name, String hours, List<String> categories) {

    private static final String ALL_BELOW = ".*";

    static Kind of(CSVRecord row) {
        return new Kind(
                row.get("code"),
                new BilingualName(row.get("name"), row.get("nameEn")),
                row.get("hours"),
                List.of(row.get("categories").split(" ")));
    }

    /** Whether it holds facilities of a category. */
    boolean holds(String category) {
        return categories.stream().anyMatch(pattern -> fits(pattern, category));
    }

    private static boolean fits(String pattern, String category) {
        if (!pattern.endsWith(ALL_BELOW)) {
            return pattern.equals(category);
        }
        String above = pattern.substring(0, pattern.length() - ALL_BELOW.length());
        return category.equals(above) || category.startsWith(above + ".");
    }
}
