package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.gap.AreaCoverage;
import org.servicecircle.gap.Group;

/**
 * How every area meets one question. Communities add up to their street and streets to the district, exactly; homes
 * outside every community are counted apart.
 *
 * @param basis residents if they are known everywhere, else dwellings
 * @param streets by number
 * @param communities by number
 * @param outside homes that no community contains
 * @param anyFacility whether any facility counts, whatever the hour
 * @param owed who is covered only thanks to facilities elsewhere
 */
record CoverageSums(
        Group basis,
        AreaCoverage district,
        List<AreaCoverage> streets,
        List<AreaCoverage> communities,
        AreaCoverage outside,
        boolean anyFacility,
        Owed owed) {

    /**
     * People (or dwellings, as the basis says) covered only thanks to facilities elsewhere.
     *
     * @param outsideDistrict per community, thanks to facilities outside all communities; null where it is not computed
     * @param outsideStreet per community, thanks to facilities outside its own street; null where it is not computed
     */
    record Owed(long[] outsideDistrict, long[] outsideStreet) {}
}
