package org.servicecircle.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.servicecircle.dataset.BilingualName;

/**
 * The place whose data is loaded.
 *
 * @param peopleKnown whether residents are known; if not, every figure counts dwellings
 * @param schematic whether any loaded file is schematic
 * @param dataVersion 0 while nothing is loaded
 * @param loadedAt null while nothing is loaded
 * @param dataDate newest day any file about the place stands for, tables that describe no place aside; null when unknown
 */
public record PlaceFacts(
        BilingualName name,
        ZoneId timeZone,
        boolean peopleKnown,
        boolean schematic,
        long dataVersion,
        Instant loadedAt,
        LocalDate dataDate) {}
