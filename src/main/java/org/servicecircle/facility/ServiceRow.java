package org.servicecircle.facility;

import org.servicecircle.dataset.BilingualName;

/**
 * What is computed with of a facility, read without making an entity.
 *
 * @param openingHours as stored; null when unknown
 * @param wheelchair null when unknown
 * @param lonE7 longitude in degrees × 10⁷
 * @param latE7 latitude in degrees × 10⁷
 * @param communityCode null when it lies outside every community
 */
public record ServiceRow(
        long id,
        String categoryCode,
        BilingualName name,
        Lifetime lifetime,
        String openingHours,
        Boolean wheelchair,
        int lonE7,
        int latE7,
        String communityCode) {}
