package org.servicecircle.facility;

/** Whether a facility serves anybody. */
public enum FacilityStatus {
    OPEN,
    PLANNED,
    CLOSED
}
