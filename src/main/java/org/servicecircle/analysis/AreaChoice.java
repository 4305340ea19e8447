package org.servicecircle.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * Which areas an answer lists.
 *
 * @param byCommunity communities, else streets
 * @param street code of the one street to keep to, or null for all
 */
public record AreaChoice(boolean byCommunity, String street) {

    private static final List<String> LEVELS = List.of("street", "community");

    /**
     * Reads which areas were asked for.
     *
     * @throws ProblemException 400 for another level or an unknown street
     */
    public static AreaChoice read(AreaParameters asked, Areas areas) {
        boolean communities = "community".equals(Parameters.oneOf("by", asked.by(), "street", LEVELS));
        return new AreaChoice(communities, knownStreet(asked.street(), areas));
    }

    /** A street's code as given, null when none was; 400 when it is not known. */
    public static String knownStreet(String street, Areas areas) {
        if (Parameters.isMissing(street)) {
            return null;
        }
        if (areas.streetNumber(street) == Areas.OUTSIDE) {
            throw ProblemException.badParameter("street", "unknown-street", street);
        }
        return street;
    }

    /** Numbers of the streets or communities chosen, ascending. */
    IntStream numbers(Areas areas) {
        int only = street == null ? Areas.OUTSIDE : areas.streetNumber(street);
        return byCommunity
                ? IntStream.range(0, areas.communities().size())
                        .filter(community -> street == null || areas.streetOf(community) == only)
                : IntStream.range(0, areas.streets().size()).filter(number -> street == null || number == only);
    }
}
