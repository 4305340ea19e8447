package org.servicecircle.nearby;

import java.util.List;
import org.servicecircle.analysis.AnalysisSettings;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.Profile;
import org.servicecircle.web.LonLat;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Reads where a resident is from an address. */
@Component
class StandpointReader {

    private final Snapshots snapshots;
    private final AnalysisSettings settings;

    StandpointReader(Snapshots snapshots, AnalysisSettings settings) {
        this.snapshots = snapshots;
        this.settings = settings;
    }

    /**
     * Where somebody is in the place as it is stored now.
     *
     * @throws ProblemException 400 for what is no position or no profile, 422 for what is maybe swapped
     */
    Standpoint read(String lon, String lat, String profileCode) {
        PlaceSnapshot snapshot = snapshots.current();
        LonLat at = LonLat.of("lon", ordinate("lon", lon), ordinate("lat", lat));
        snapshot.areas().box().ifPresent(box -> at.requireNotSwapped("lon", box));
        Profile profile = profile(profileCode);
        int lonE7 = Earth.toE7(at.lon());
        int latE7 = Earth.toE7(at.lat());
        return new Standpoint(
                snapshot,
                lonE7,
                latE7,
                profile,
                snapshot.snapper(profile).snap(lonE7, latE7),
                snapshot.communityAt(lonE7, latE7));
    }

    private static double ordinate(String name, String text) {
        if (Parameters.isMissing(text)) {
            throw ProblemException.badParameter(name, "missing");
        }
        return Parameters.decimal(name, text);
    }

    private Profile profile(String code) {
        List<Profile> profiles = settings.profiles();
        List<String> codes = profiles.stream().map(Profile::code).toList();
        return profiles.get(codes.indexOf(Parameters.oneOf("profile", code, Profile.ELDER.code(), codes)));
    }
}
