package org.servicecircle.nearby;

import java.util.Comparator;
import java.util.List;

/** All that can be searched for at one data version. Immutable; safe to share between threads. */
final class TargetIndex {

    private record Hit(Target target, SearchName.Fit fit) {

        static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::fit)
                .thenComparing(hit -> hit.target.type())
                .thenComparing(hit -> hit.target.zh().length());
    }

    private final List<Target> targets;

    /** Targets in the order in which equally good ones are shown. */
    TargetIndex(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /** Those that fit best, at most {@code limit}: whole names first, then beginnings; streets first; shorter first. */
    List<Target> search(String text, int limit) {
        String typed = SearchName.plain(text);
        return targets.stream()
                .map(target -> new Hit(target, target.fit(typed)))
                .filter(hit -> hit.fit != SearchName.Fit.NONE)
                .sorted(Hit.BEST_FIRST)
                .limit(limit)
                .map(Hit::target)
                .toList();
    }
}
