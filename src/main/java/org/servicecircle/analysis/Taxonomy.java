package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.facility.Category;

/** The categories that a question may name: a parent stands for all its leaves. */
public final class Taxonomy {

    private final Map<String, SortedSet<String>> leaves = new LinkedHashMap<>();
    private final Map<String, BilingualName> names = new LinkedHashMap<>();

    /** Categories in the order in which they are shown. */
    Taxonomy(List<Category> categories) {
        for (Category category : categories) {
            names.put(category.code(), category.name());
            leaves.put(category.code(), new TreeSet<>());
        }
        for (Category category : categories) {
            if (category.parentCode() != null) {
                leaves.get(category.code()).add(category.code());
                leaves.computeIfAbsent(category.parentCode(), code -> new TreeSet<>())
                        .add(category.code());
            }
        }
        // An upper category without leaves may hold facilities itself.
        leaves.forEach((code, below) -> {
            if (below.isEmpty()) {
                below.add(code);
            }
        });
    }

    /** All codes, in the order in which they are shown. */
    public List<String> codes() {
        return new ArrayList<>(leaves.keySet());
    }

    /** Codes of those that hold facilities themselves, in the order in which they are shown. */
    List<String> leafCodes() {
        return leaves.keySet().stream()
                .filter(code -> leaves.get(code).contains(code))
                .toList();
    }

    /** The leaves that a code stands for; empty for an unknown code. */
    public SortedSet<String> leaves(String code) {
        return leaves.getOrDefault(code, new TreeSet<>());
    }

    /** The category's name; its code where it has none. */
    public BilingualName name(String code) {
        return names.getOrDefault(code, BilingualName.of(code));
    }
}
