package org.servicecircle.siting;

import java.util.List;

/**
 * Sites chosen greedily, and what becomes of everybody.
 *
 * @param choices in the order in which they were chosen
 * @param total everybody: covered, unknown, uncoverable, and those whom some site could serve
 * @param covered whom existing sites serve
 * @param unknown of whom that is not known
 * @param uncoverable whom no candidate could serve
 */
public record SitePlan(List<Choice> choices, long total, long covered, long unknown, long uncoverable) {

    /**
     * One site.
     *
     * @param site its number among the candidates
     * @param gain people whom neither existing sites nor those chosen before serve, > 0
     * @param gained people gained by all sites up to this one
     */
    public record Choice(int site, long gain, long gained) {}

    /** People gained by all sites. */
    public long gained() {
        return choices.isEmpty() ? 0 : choices.get(choices.size() - 1).gained();
    }

    /** People whom some candidate could serve, and neither an existing nor a chosen site does. */
    public long left() {
        return total - covered - unknown - uncoverable - gained();
    }

    static SitePlan of(LazyGreedy greedy, Need need) {
        long total = need.total();
        long covered = need.covered();
        long unknown = need.unknown();
        long uncoverable = total - covered - unknown - greedy.coverable();
        return new SitePlan(greedy.choices(), total, covered, unknown, uncoverable);
    }
}
