package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.IntPredicate;
import org.servicecircle.gap.Homes;
import org.servicecircle.network.Profile;
import org.servicecircle.web.Parameters;

/** Which dwellings to list, as it stands in an address; all optional, and each narrows the list. */
record DwellingParameters(
        @Parameter(description = "Box west,south,east,north in degrees", example = "117.19,39.06,117.25,39.12")
        String bbox,

        @Parameter(description = "Code of a street") String street,

        @Parameter(description = "Code of a community", example = "120103001001")
        String community,

        @Parameter(
                description = "Keeps those that are, or are not, linked to the walking network",
                schema = @Schema(type = "boolean"))
        String linked) {

    /** The dwellings meant, by number; 400 for a parameter that cannot be read. */
    IntPredicate filter(PlaceSnapshot snapshot) {
        Areas areas = snapshot.areas();
        Homes homes = snapshot.dwellings().homes();
        Links links = snapshot.links(Profile.ADULT);
        Whereabouts where = Whereabouts.read(bbox, null, null, areas);
        String inStreet = AreaChoice.knownStreet(street, areas);
        String inCommunity = FacilityParameters.knownCommunity(community, areas);
        Boolean wanted = Parameters.isMissing(linked) ? null : Parameters.flag("linked", linked);
        IntPredicate all = home -> true;
        return all.and(home -> where == null || where.holds(homes.lonE7(home), homes.latE7(home)))
                .and(home -> inStreet == null || areas.streetOf(homes.area(home)) == areas.streetNumber(inStreet))
                .and(home -> inCommunity == null || homes.area(home) == areas.communityNumber(inCommunity))
                .and(home -> wanted == null || wanted == links.home(home).isPresent());
    }
}
