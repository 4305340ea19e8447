package org.servicecircle.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Origins of pages as settings list them. They end up in headers, so that nothing else is let through. */
final class Origins {

    static final String ALL = "*";

    private static final Pattern ORIGIN = Pattern.compile("https?://(?:[a-z0-9.-]+|\\[[0-9a-f:]+])(?::\\d{1,5})?");

    private Origins() {}

    /**
     * The origins of a list, in small letters and without a slash at the end, as browsers name them.
     *
     * @throws IllegalArgumentException naming the setting and what in it is no origin
     */
    static List<String> read(String setting, List<String> listed) {
        List<String> origins = listed.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replaceFirst("/$", ""))
                .filter(each -> !each.isEmpty())
                .toList();
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches() && !(origin.equals(ALL) && origins.size() == 1)) {
                throw new IllegalArgumentException(setting + ": " + origin
                        + " is no origin. Write them like https://maps.example:8443, with commas between, * alone for all,"
                        + " or leave it empty for none.");
            }
        }
        return origins;
    }
}
