package org.servicecircle.ingest.osm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.servicecircle.network.WalkNetwork;

/**
 * What one OpenStreetMap extract says, in memory.
 *
 * @param network where one can walk
 * @param dataTime the date of the data as the file's header gives it, null when it gives none
 * @param levels which administrative levels were taken; null when only the network was read
 * @param enclosing the smallest administrative area that holds every street; null when none in the file does
 * @param streets ordered by code
 * @param communities ordered by code
 * @param dwellings ordered by reference; their residents are unknown
 * @param facilities ordered by reference
 * @param mapFeatures in the order of the file
 * @param rejects elements that could not be used
 * @param counters what was seen, left out or assumed: name → number, ordered by name
 */
public record OsmExtract(
        WalkNetwork network,
        Instant dataTime,
        OsmLevels levels,
        OsmArea enclosing,
        List<OsmArea> streets,
        List<OsmArea> communities,
        List<OsmDwelling> dwellings,
        List<OsmFacility> facilities,
        List<OsmMapFeature> mapFeatures,
        List<OsmReject> rejects,
        Map<String, Integer> counters) {}
