package org.servicecircle.nearby;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What can be reached from a place on foot.
 *
 * @param profile adult, elder or wheelchair
 * @param at moment asked about, local time of the place
 * @param schematic whether any loaded file is schematic
 * @param dataDate newest day any loaded file stands for
 * @param items within the limit, nearest first
 * @param nearest for each kind without any item, the nearest within an hour
 * @param kinds that were asked for, with the number of their items
 */
record NearbyView(
        FromView from,
        String profile,
        int limitMinutes,
        LocalDateTime at,
        boolean schematic,
        LocalDate dataDate,
        List<ItemView> items,
        List<ItemView> nearest,
        List<KindView> kinds) {

    /**
     * The place asked about; the area's codes and names are null when no community contains it.
     *
     * @param linked whether a walkway is near enough to set out on; if not, nothing is reached
     * @param insidePlace whether it lies in the place whose data is loaded
     */
    record FromView(
            double lon,
            double lat,
            boolean linked,
            boolean insidePlace,
            String communityCode,
            String communityName,
            String streetCode,
            String streetName) {}

    /**
     * A facility; null is unknown.
     *
     * @param kind code of its kind
     * @param minutes on foot to its nearest entrance, tenths rounded up
     * @param metres of that way, rounded
     * @param openingHours as stored, in OSM's syntax
     * @param open open, closed or unknown, at the moment asked about
     * @param opensAt local time when it next opens, if it is closed and does within a week
     * @param closesAt local time when it closes, if it is open and does within a week
     * @param openText the same in words
     * @param stepFree whether the way there has no stairs: yes, no or unknown
     * @param wheelchair whether a wheelchair can get in
     */
    record ItemView(
            long id,
            String name,
            String category,
            String categoryName,
            String kind,
            double minutes,
            long metres,
            double lon,
            double lat,
            String address,
            String phone,
            String openingHours,
            String open,
            LocalDateTime opensAt,
            LocalDateTime closesAt,
            String openText,
            String stepFree,
            Boolean wheelchair,
            boolean schematic) {}

    /** A kind with its number of items. */
    record KindView(String code, String name, long count) {}
}
