package org.servicecircle.nearby;

import java.util.Optional;
import org.servicecircle.analysis.Areas;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;

/**
 * Where a resident is. Private: it goes into no log and no cache.
 *
 * @param lonE7 longitude, degrees × 10⁷
 * @param latE7 latitude likewise
 * @param profile who walks
 * @param link where it meets the network, as a home does; empty if no walkway that the walker may use is near
 * @param community number of the community that contains it, {@link Areas#OUTSIDE} for none
 */
record Standpoint(PlaceSnapshot snapshot, int lonE7, int latE7, Profile profile, Optional<Snap> link, int community) {

    /** Whether it lies in the place; where no communities are stored, whether a walkway is near. */
    boolean isInside() {
        return snapshot.areas().communities().isEmpty() ? link.isPresent() : community != Areas.OUTSIDE;
    }

    /** Tells nothing of the place. */
    @Override
    public String toString() {
        return "Standpoint of " + profile.code();
    }
}
