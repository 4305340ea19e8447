package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.servicecircle.facility.FacilityStatus;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/** Which facilities to list, as it stands in an address; all optional, and each narrows the list. */
public record FacilityParameters(
        @Parameter(description = "Code of a category; a parent means any of its leaves", example = "elder.homecare")
        String category,

        @Parameter(description = "Box west,south,east,north in degrees", example = "117.19,39.06,117.25,39.12")
        String bbox,

        @Parameter(description = "Position lon,lat in degrees; the list is then sorted by distance")
        String near,

        @Parameter(
                description = "Metres around near, 1 to 20000",
                schema = @Schema(type = "number", minimum = "1", maximum = "20000", defaultValue = "1000"))
        String radius,

        @Parameter(description = "Code of a street") String street,

        @Parameter(description = "Code of a community") String community,

        @Parameter(schema = @Schema(allowableValues = {"OPEN", "PLANNED", "CLOSED"}))
        String status,

        @Parameter(
                description = "Keeps those that serve on that day, planned ones from their date on",
                schema = @Schema(type = "string", format = "date"))
        String asOf) {

    private static final List<String> STATUSES =
            Arrays.stream(FacilityStatus.values()).map(Enum::name).toList();

    /** The facilities meant, wherever they are; 400 for a parameter that cannot be read. */
    Predicate<ServicePoint> filter(PlaceSnapshot snapshot) {
        Areas areas = snapshot.areas();
        String known =
                Parameters.oneOf("category", category, null, snapshot.taxonomy().codes());
        String state = Parameters.oneOf("status", status, null, STATUSES);
        String inStreet = AreaChoice.knownStreet(street, areas);
        String inCommunity = knownCommunity(community, areas);
        LocalDate day = Parameters.findDate("asOf", asOf);
        Predicate<ServicePoint> all = service -> true;
        return all.and(service ->
                        known == null || snapshot.taxonomy().leaves(known).contains(service.category()))
                .and(service -> state == null
                        || state.equals(service.lifetime().status().name()))
                .and(service -> inStreet == null || areas.streetNumber(inStreet) == service.street())
                .and(service -> inCommunity == null || areas.communityNumber(inCommunity) == service.community())
                .and(service -> day == null || service.servesOn(day, true));
    }

    /** A community's code as given, null when none was; 400 when it is not known. */
    static String knownCommunity(String community, Areas areas) {
        if (Parameters.isMissing(community)) {
            return null;
        }
        if (areas.communityNumber(community) == Areas.OUTSIDE) {
            throw ProblemException.badParameter("community", "unknown-community", community);
        }
        return community;
    }
}
