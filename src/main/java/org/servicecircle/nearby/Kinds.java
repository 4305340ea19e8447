package org.servicecircle.nearby;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.servicecircle.web.Parameters;
import org.springframework.stereotype.Component;

/** The kinds of {@code nearby/kinds.csv}, in the order in which they are shown. */
@Component
class Kinds {

    private final List<Kind> all =
            ShippedTable.read("kinds.csv").stream().map(Kind::of).toList();

    /** By category, as far as asked for; categories are few. */
    private final Map<String, Optional<Kind>> byCategory = new ConcurrentHashMap<>();

    /** All kinds. */
    List<Kind> all() {
        return all;
    }

    /** The first kind that holds a category; empty for one that is in none. */
    Optional<Kind> of(String category) {
        return byCategory.computeIfAbsent(
                category, code -> all.stream().filter(kind -> kind.holds(code)).findFirst());
    }

    /**
     * The kinds that a text names, divided by commas, in the order in which they are shown; all where it is missing.
     *
     * @throws org.servicecircle.web.ProblemException 400 for an unknown one
     */
    List<Kind> read(String text) {
        if (Parameters.isMissing(text)) {
            return all;
        }
        List<String> codes = all.stream().map(Kind::code).toList();
        Set<String> named = Arrays.stream(text.split(",", -1))
                .map(part -> Parameters.oneOf("kinds", part.isBlank() ? "-" : part, null, codes))
                .collect(Collectors.toSet());
        List<Kind> kinds = new ArrayList<>(all);
        kinds.removeIf(kind -> !named.contains(kind.code()));
        return List.copyOf(kinds);
    }
}
