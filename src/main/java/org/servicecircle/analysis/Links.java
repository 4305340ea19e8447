package org.servicecircle.analysis;

import java.util.List;
import java.util.Optional;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.Snapper;
import org.servicecircle.network.UnlinkedReason;
import org.servicecircle.network.WalkNetwork;

/**
 * Where the homes and the entrances of one snapshot meet the walkways that one kind of walker may use.
 *
 * @param homes by number
 * @param services the entrances of the facilities
 * @param plots candidate plots by number, as entrances of what could stand there
 */
public record Links(SnapBatch homes, EntranceLinks services, SnapBatch plots) {

    static Links of(
            WalkNetwork network,
            Profile profile,
            double maxMetres,
            Dwellings dwellings,
            List<ServicePoint> services,
            List<PlotPoint> plots) {
        Snapper snapper = Snapper.of(network, profile, maxMetres);
        EntranceLinks.Builder entrances = new EntranceLinks.Builder(services.size());
        services.forEach(
                service -> entrances.add(snapper.snapAllEntrances(service.entranceLonE7(), service.entranceLatE7())));
        return new Links(
                snapper.snapAll(dwellings.lonE7(), dwellings.latE7()),
                entrances.build(),
                snapper.snapAllEntrances(
                        plots.stream().mapToInt(PlotPoint::lonE7).toArray(),
                        plots.stream().mapToInt(PlotPoint::latE7).toArray()));
    }

    /** Where a home meets the network; empty where it cannot be linked. */
    public Optional<Snap> home(int home) {
        return homes.snaps().get(home);
    }

    /** Whether any entrance of a facility is linked; if not, it lies too far from every walkway. */
    public boolean isLinked(int service) {
        return services.isLinked(service);
    }

    /** Why no entrance of a facility is linked, as its first entrance has it; empty where one is. */
    Optional<UnlinkedReason> whyUnlinked(int service) {
        return services.whyUnlinked(service);
    }
}
