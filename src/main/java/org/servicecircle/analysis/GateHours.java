package org.servicecircle.analysis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.servicecircle.facility.OpeningHours;
import org.servicecircle.network.WalkNetwork;

/** The walkways of a network that have hours, such as gates shut at night; their texts read once for each snapshot. Immutable. */
final class GateHours {

    private record Gate(int walkway, OpeningHours hours) {}

    private final List<Gate> gates = new ArrayList<>();

    /** Gates whose hours cannot be read are left out: they count as open. */
    GateHours(WalkNetwork network) {
        for (int w = 0; w < network.walkwayCount(); w++) {
            int walkway = w;
            OpeningHours.find(network.openingHours(w)).ifPresent(hours -> gates.add(new Gate(walkway, hours)));
        }
    }

    /** The walkways that are surely shut at one of these moments. */
    BitSet closedAt(List<LocalDateTime> moments, Predicate<LocalDate> publicHoliday) {
        BitSet closed = new BitSet();
        for (Gate gate : gates) {
            boolean shut = moments.stream()
                    .anyMatch(moment -> gate.hours.at(moment, publicHoliday) == OpeningHours.State.CLOSED);
            closed.set(gate.walkway, shut);
        }
        return closed;
    }
}
