package org.servicecircle.analysis;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecircle.facility.OpeningHours;

/**
 * Which facilities a question may count, by what is known of their hours, and which walkways are shut then.
 *
 * @param open facilities that count; all of the right kind, day and side of the border when hours do not matter
 * @param maybeOpen those whose hours are not known
 * @param shut those that serve on that day but not at that hour
 * @param closedWalkways gates and ways outside their hours; a gate of unknown hours counts as open
 */
record Supply(BitSet open, BitSet maybeOpen, BitSet shut, BitSet closedWalkways) {

    static Supply of(Question question, PlaceSnapshot snapshot) {
        Supply supply =
                new Supply(new BitSet(), new BitSet(), new BitSet(), snapshot.closedWalkways(question.moments()));
        List<ServicePoint> services = snapshot.services();
        for (int s = 0; s < services.size(); s++) {
            ServicePoint service = services.get(s);
            if (isMeant(service, question)) {
                supply.byHours(service, question, snapshot).set(s);
            }
        }
        return supply;
    }

    /** The supply if some facilities were otherwise: by number what each would be, empty for one that would be gone. */
    Supply with(Map<Integer, Optional<ServicePoint>> services, Question question, PlaceSnapshot snapshot) {
        Supply supply =
                new Supply((BitSet) open.clone(), (BitSet) maybeOpen.clone(), (BitSet) shut.clone(), closedWalkways);
        services.forEach((number, service) -> {
            supply.open.clear(number);
            supply.maybeOpen.clear(number);
            supply.shut.clear(number);
            service.filter(there -> isMeant(there, question))
                    .ifPresent(
                            there -> supply.byHours(there, question, snapshot).set(number));
        });
        return supply;
    }

    /** Those that may be open: surely, or of unknown hours. */
    BitSet perhapsOpen() {
        return union(open, maybeOpen);
    }

    /** Whatever the hour. */
    BitSet all() {
        return union(perhapsOpen(), shut);
    }

    /** Whether a facility is open when asked: yes, no or unknown; null for one that does not count. */
    String stateOf(int service) {
        if (open.get(service)) {
            return "yes";
        }
        if (maybeOpen.get(service)) {
            return "unknown";
        }
        return shut.get(service) ? "no" : null;
    }

    /** The part of this supply that lies within a set of facilities. */
    Supply within(BitSet part) {
        return new Supply(common(open, part), common(maybeOpen, part), common(shut, part), closedWalkways);
    }

    private static BitSet union(BitSet some, BitSet others) {
        BitSet union = (BitSet) some.clone();
        union.or(others);
        return union;
    }

    private static BitSet common(BitSet some, BitSet others) {
        BitSet common = (BitSet) some.clone();
        common.and(others);
        return common;
    }

    private static boolean isMeant(ServicePoint service, Question question) {
        boolean passable = !question.profile().needsWheelchairAccess() || !Boolean.FALSE.equals(service.wheelchair());
        boolean side = question.borderIncluded() || service.community() != Areas.OUTSIDE;
        return question.leaves().contains(service.category())
                && service.servesOn(question.asOf(), question.planned())
                && passable
                && side;
    }

    private BitSet byHours(ServicePoint service, Question question, PlaceSnapshot snapshot) {
        return switch (state(service.hours(), question.moments(), snapshot)) {
            case OPEN -> open;
            case UNKNOWN -> maybeOpen;
            case CLOSED -> shut;
        };
    }

    /** Open only if open at every moment; shut if surely shut at one of them. */
    private static OpeningHours.State state(
            Optional<OpeningHours> hours, List<LocalDateTime> moments, PlaceSnapshot snapshot) {
        OpeningHours.State worst = OpeningHours.State.OPEN;
        for (LocalDateTime moment : moments) {
            OpeningHours.State then = hours.map(known -> known.at(moment, snapshot::isPublicHoliday))
                    .orElse(OpeningHours.State.UNKNOWN);
            if (then == OpeningHours.State.CLOSED) {
                return then;
            }
            worst = then == OpeningHours.State.UNKNOWN ? then : worst;
        }
        return worst;
    }
}
