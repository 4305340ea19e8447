package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * How one sets out from a home: over the connector and along its walkway to one of its ends.
 *
 * @param node the node one comes to
 * @param forward whether that is the walkway's {@code to} end
 * @param millis the time until there, 0 to {@link SearchGraph#MOST_MILLIS}
 */
record Departure(int node, boolean forward, int millis) {

    /** The departures from a home: two, one on a one-way walkway, none where it is shut. */
    static List<Departure> from(WalkTimes times, Nodes nodes, Snap home) {
        WalkNetwork network = times.network();
        int walkway = home.walkway();
        List<Departure> departures = new ArrayList<>(2);
        if (times.arcMillis(2 * walkway) != WalkTimes.CLOSED) {
            add(times, nodes, home, network.to(walkway), true, times.millisFrom(walkway, home.fromMm()), departures);
        }
        if (times.arcMillis(2 * walkway + 1) != WalkTimes.CLOSED) {
            add(times, nodes, home, network.from(walkway), false, times.millisTo(walkway, home.fromMm()), departures);
        }
        return departures;
    }

    private static void add(
            WalkTimes times,
            Nodes nodes,
            Snap home,
            int junction,
            boolean forward,
            int along,
            List<Departure> departures) {
        long millis = (long) along + times.connectorMillis(home);
        if (millis <= SearchGraph.MOST_MILLIS) {
            int node = nodes.ofResident(home.walkway(), junction);
            departures.add(new Departure(node, forward, (int) millis));
        }
    }
}
