package org.servicecircle.facility;

/**
 * How many facilities of one category and one status there are.
 *
 * @param facilities wherever they lie
 * @param within those that lie in a community of the place
 */
public record StatusCount(String categoryCode, FacilityStatus status, long facilities, long within) {

    /** This number as part of its category's. */
    CategoryCount inCategory() {
        boolean open = status == FacilityStatus.OPEN;
        boolean planned = status == FacilityStatus.PLANNED;
        return new CategoryCount(
                facilities, open ? facilities : 0, planned ? facilities : 0, open ? within : 0, planned ? within : 0);
    }
}
