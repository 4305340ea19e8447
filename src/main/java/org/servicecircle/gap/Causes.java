package org.servicecircle.gap;

import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.network.Profile;

/** Says why a home is uncovered. */
public final class Causes {

    private final Homes homes;
    private final Judgement judgement;
    private final HomeTimes whateverTheHour;
    private final Sites sites;
    private final double limitMetres;

    /**
     * Takes what the answers depend on.
     *
     * @param whateverTheHour times to all facilities of the category, open or not, with every gate open; the same as
     *     what was judged where hours do not matter
     * @param sites entrances of those facilities, linked or not
     * @param profile whose pace turns the standard's time into a distance
     */
    public Causes(Homes homes, Judgement judgement, HomeTimes whateverTheHour, Sites sites, Profile profile) {
        this.homes = homes;
        this.judgement = judgement;
        this.whateverTheHour = whateverTheHour;
        this.sites = sites;
        this.limitMetres = profile.flatMm(judgement.limitMillis()) / 1000.0;
    }

    /**
     * Why an uncovered home is uncovered.
     *
     * @throws IllegalArgumentException if the home is not uncovered
     */
    public Cause of(int home) {
        if (judgement.outcome(home) != Outcome.UNCOVERED) {
            throw new IllegalArgumentException("home " + home + " is " + judgement.outcome(home));
        }
        if (whateverTheHour.isWithin(home, judgement.limitMillis())) {
            return Cause.CLOSED;
        }
        return switch (sites.near(homes.lonE7(home), homes.latE7(home), limitMetres)) {
            case LINKED -> Cause.SEVERED;
            case UNLINKED -> Cause.UNKNOWN;
            case NOTHING -> Cause.NONE;
        };
    }
}
