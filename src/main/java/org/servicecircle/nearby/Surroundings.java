package org.servicecircle.nearby;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecircle.analysis.EntranceLinks;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.analysis.WalkTimesAt;
import org.servicecircle.coverage.Arrival;
import org.servicecircle.coverage.OutwardReach;
import org.servicecircle.coverage.OutwardSearch;
import org.servicecircle.network.Snap;
import org.springframework.stereotype.Component;

/** Searches outward from where somebody is; no further than it must. */
@Component
class Surroundings {

    private static final int MILLIS_PER_MINUTE = 60_000;

    private static final Comparator<Arrival> SOONEST =
            Comparator.comparingInt(Arrival::millis).thenComparing(arrival -> !arrival.stepFree());

    private final WalkTimesAt times;
    private final Kinds kinds;

    Surroundings(WalkTimesAt times, Kinds kinds) {
        this.times = times;
        this.kinds = kinds;
    }

    /**
     * What was found.
     *
     * @param within all within the minutes asked for, nearest first
     * @param nearest one of each kind that has none within them but one within an hour, nearest first
     */
    record Result(List<Found> within, List<Found> nearest) {}

    Result look(NearbyQuestion question) {
        int limit = question.minutes() * MILLIS_PER_MINUTE;
        List<Found> within = found(question, limit, new HashSet<>(question.kinds()));
        Set<Kind> missing = new HashSet<>(question.kinds());
        within.forEach(found -> missing.remove(found.kind()));
        if (missing.isEmpty() || limit == Question.MOST_MILLIS) {
            return new Result(within, List.of());
        }
        List<Found> nearest = found(question, Question.MOST_MILLIS, missing).stream()
                .collect(Collectors.groupingBy(Found::kind, Collectors.minBy(Found.NEAREST_FIRST)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Found.NEAREST_FIRST)
                .toList();
        return new Result(within, nearest);
    }

    /** What the walker reaches at the moment asked about; empty where they meet no walkway. */
    Optional<OutwardReach> reach(Outing outing, int limitMillis) {
        Standpoint from = outing.from();
        return from.link()
                .map(link ->
                        OutwardSearch.run(times.get(from.snapshot(), from.profile(), outing.at()), link, limitMillis));
    }

    private List<Found> found(NearbyQuestion question, int limitMillis, Set<Kind> wanted) {
        return reach(question.outing(), limitMillis)
                .map(reach -> found(question, reach, wanted))
                .orElse(List.of());
    }

    private List<Found> found(NearbyQuestion question, OutwardReach reach, Set<Kind> wanted) {
        PlaceSnapshot snapshot = question.outing().from().snapshot();
        EntranceLinks entrances =
                snapshot.links(question.outing().from().profile()).services();
        List<Found> found = new ArrayList<>();
        for (int s = 0; s < snapshot.services().size(); s++) {
            ServicePoint service = snapshot.services().get(s);
            Optional<Kind> kind = kinds.of(service.category()).filter(wanted::contains);
            if (kind.isPresent() && counts(service, question)) {
                arrival(reach, entrances.at(s))
                        .ifPresent(arrival -> found.add(new Found(service, kind.get(), arrival)));
            }
        }
        found.sort(Found.NEAREST_FIRST);
        return List.copyOf(found);
    }

    /** Whether it serves on that day and the walker can get in, as far as is known. */
    private static boolean counts(ServicePoint service, NearbyQuestion question) {
        boolean passable = !question.outing().from().profile().needsWheelchairAccess()
                || !Boolean.FALSE.equals(service.wheelchair());
        return passable && service.servesOn(question.outing().at().toLocalDate(), false);
    }

    private static Optional<Arrival> arrival(OutwardReach reach, List<Optional<Snap>> entrances) {
        return entrances.stream()
                .flatMap(Optional::stream)
                .flatMap(entrance -> reach.arrivalAt(entrance).stream())
                .min(SOONEST);
    }
}
