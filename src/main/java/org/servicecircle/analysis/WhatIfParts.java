package org.servicecircle.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * Which parts of a what-if are wanted.
 *
 * @param parts beside the figures after the changes, which are always told
 * @param home number of the dwelling whose receipt is wanted, if any
 */
record WhatIfParts(Set<Part> parts, OptionalInt home) {

    /** A part that is told only when it is asked for. */
    enum Part {
        /** None; stands for the figures that are always told. */
        FIGURES("figures"),
        /** The figures of the stored data. */
        BEFORE("before"),
        /** Dwellings whose minutes change. */
        DWELLINGS("dwellings"),
        /** People per minute of walking after the changes. */
        MINUTES("minutes"),
        /** All gaps after the changes. */
        GAPS("gaps"),
        /** Only those that would be otherwise, and who is gained and lost in each. */
        GAP_CHANGES("gapChanges");

        private final String code;

        Part(String code) {
            this.code = code;
        }
    }

    private static final List<String> CODES =
            EnumSet.allOf(Part.class).stream().map(part -> part.code).toList();

    private static final Set<Part> BY_DEFAULT = Set.of(Part.BEFORE, Part.DWELLINGS);

    boolean has(Part part) {
        return parts.contains(part);
    }

    /**
     * Reads them.
     *
     * @throws ProblemException 400 naming the parameter for another part or an unknown dwelling
     */
    static WhatIfParts read(WhatIfParameters asked, PlaceSnapshot snapshot) {
        return new WhatIfParts(parts(asked.parts()), home(asked.dwelling(), snapshot));
    }

    private static Set<Part> parts(String text) {
        if (Parameters.isMissing(text)) {
            return BY_DEFAULT;
        }
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        for (String part : text.split(",", -1)) {
            String code = Parameters.isMissing(part) ? text : part;
            parts.add(Part.values()[CODES.indexOf(Parameters.oneOf("parts", code, null, CODES))]);
        }
        return parts;
    }

    private static OptionalInt home(String text, PlaceSnapshot snapshot) {
        if (Parameters.isMissing(text)) {
            return OptionalInt.empty();
        }
        int id = Parameters.integer("dwelling", text, 0, 1, Integer.MAX_VALUE);
        int home = snapshot.dwellings().find(id);
        if (home < 0) {
            throw ProblemException.badParameter("dwelling", "unknown-dwelling", id);
        }
        return OptionalInt.of(home);
    }
}
