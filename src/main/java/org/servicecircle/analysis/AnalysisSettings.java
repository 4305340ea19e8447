package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snapper;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code service-circle.analysis}; ranges are those of {@link Profile} and {@link Snapper}.
 *
 * @param maxSnapMetres how far a home or entrance may lie from its walkway, > 0 to 1,000
 * @param cacheMegabytes memory for finished searches, 1 or more
 * @param sitingMegabytes memory for the cover sets of one siting question while it is answered, 1 or more
 * @param adult how adults walk; null for {@link Profile#ADULT}
 * @param elder how elders walk; null for {@link Profile#ELDER}
 * @param wheelchair how wheelchairs go; null for {@link Profile#WHEELCHAIR}
 */
@ConfigurationProperties("service-circle.analysis")
public record AnalysisSettings(
        @DefaultValue("50") double maxSnapMetres,
        @DefaultValue("96") int cacheMegabytes,
        @DefaultValue("128") int sitingMegabytes,
        Pace adult,
        Pace elder,
        Pace wheelchair) {

    /**
     * How fast somebody walks; what is left out stays as built in.
     *
     * @param speedMmPerSecond on the flat
     * @param stairsSpeedMmPerSecond along stairs
     * @param crossingMillis waiting time at each crossing
     */
    public record Pace(Integer speedMmPerSecond, Integer stairsSpeedMmPerSecond, Integer crossingMillis) {}

    /** The three profiles, in the order in which they are shown. */
    public List<Profile> profiles() {
        return List.of(with(Profile.ADULT, adult), with(Profile.ELDER, elder), with(Profile.WHEELCHAIR, wheelchair));
    }

    private static Profile with(Profile base, Pace pace) {
        if (pace == null) {
            return base;
        }
        int speed = pace.speedMmPerSecond == null ? base.speedMmPerSecond() : pace.speedMmPerSecond;
        boolean sameOnStairs = base.stairsSpeedMmPerSecond() == base.speedMmPerSecond();
        int onStairs = sameOnStairs ? speed : base.stairsSpeedMmPerSecond();
        return new Profile(
                base.code(),
                speed,
                base.stairs(),
                pace.stairsSpeedMmPerSecond == null ? onStairs : pace.stairsSpeedMmPerSecond,
                pace.crossingMillis == null ? base.crossingMillis() : pace.crossingMillis,
                base.needsWheelchairAccess());
    }
}
