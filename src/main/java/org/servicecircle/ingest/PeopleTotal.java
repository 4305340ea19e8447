package org.servicecircle.ingest;

/**
 * How many people live somewhere.
 *
 * @param residents all of them
 * @param elders60 those aged 60 and more, null if unknown
 * @param elders80 those aged 80 and more, null if unknown
 */
record PeopleTotal(int residents, Integer elders60, Integer elders80) {

    /** Whether the older are no more than the younger and older together. */
    boolean consistent() {
        int sixty = elders60 == null ? residents : elders60;
        return sixty <= residents && (elders80 == null || elders80 <= sixty);
    }
}
