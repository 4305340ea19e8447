package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Changes laid over the stored data, of which nothing is stored.
 *
 * @param services by number what a facility would be, empty for one that would be gone; those that would come are
 *     numbered on from the stored ones
 * @param walkways what would be opened and closed, in this order
 * @param asked the changes as they were asked for
 */
record WhatIf(SortedMap<Integer, Optional<ServicePoint>> services, List<WalkwayChange> walkways, List<Asked> asked) {

    /** The kinds of changes, as the API names them. */
    enum Kind {
        ADD("add"),
        REMOVE("remove"),
        MOVE("move"),
        OPEN_WALKWAY("openWalkway"),
        CLOSE_WALKWAY("closeWalkway");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        /** All codes. */
        static List<String> codes() {
            return Arrays.stream(values()).map(Kind::code).toList();
        }

        /** The kind of one of the codes. */
        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A walkway that would be opened to everybody, or closed for everybody.
     *
     * @param walkway its number in the walking network
     */
    record WalkwayChange(int walkway, boolean open) {}

    /**
     * One change as it was asked for.
     *
     * @param number of the facility, or of the walkway
     */
    record Asked(Kind kind, int number) {}
}
