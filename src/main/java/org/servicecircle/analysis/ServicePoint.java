package org.servicecircle.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.OpeningHours;

/**
 * A facility as the computation sees it.
 *
 * @param category leaf of the taxonomy
 * @param hours empty when unknown or when the stored text cannot be read
 * @param wheelchair null when unknown
 * @param community number of the community that contains it, {@link Areas#OUTSIDE} for none
 * @param street number of its street, {@link Areas#OUTSIDE} for none
 * @param entranceLonE7 where one goes in; the facility's own place where no entrance is known
 * @param entranceLatE7 as many
 * @param entrances what is known of the entrances
 */
public record ServicePoint(
        long id,
        String category,
        BilingualName name,
        Lifetime lifetime,
        Optional<OpeningHours> hours,
        Boolean wheelchair,
        int community,
        int street,
        int lonE7,
        int latE7,
        int[] entranceLonE7,
        int[] entranceLatE7,
        Entrances entrances) {

    /** Of a facility without known entrances: an array of its own for each would be 48 MB for a million. */
    static final int[] NO_ENTRANCES = {};

    @Override
    public int[] entranceLonE7() {
        return entranceLonE7.length == 0 ? new int[] {lonE7} : entranceLonE7;
    }

    @Override
    public int[] entranceLatE7() {
        return entranceLatE7.length == 0 ? new int[] {latE7} : entranceLatE7;
    }

    /** Whether the entrances are from the source. */
    public enum Entrances {
        /** At least one is from the source. */
        KNOWN,
        /** All were derived, such as from walkways at a park's edge. */
        ASSUMED,
        /** None; the facility's own place stands for them. */
        NONE
    }

    /**
     * Whether it serves on a day: open by its dates, or planned, dated no later than that day, and asked for.
     *
     * @param planned whether planned facilities are asked for
     */
    public boolean servesOn(LocalDate day, boolean planned) {
        boolean begun = lifetime.opensOn() == null || !lifetime.opensOn().isAfter(day);
        boolean ended = lifetime.closesOn() != null && !lifetime.closesOn().isAfter(day);
        return switch (lifetime.status()) {
            case OPEN -> begun && !ended;
            // Without a date nobody knows whether it would be there by then.
            case PLANNED -> planned && lifetime.opensOn() != null && begun && !ended;
            // Closed by now, but it still served on an earlier day.
            case CLOSED -> lifetime.closesOn() != null && begun && !ended;
        };
    }
}
