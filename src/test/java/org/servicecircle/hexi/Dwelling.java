package org.servicecircle.hexi;

import org.locationtech.jts.geom.Coordinate;

/** One building with its people; all figures but its community's official total are schematic. */
record Dwelling(
        String ref,
        Coordinate at,
        String community,
        String name,
        int residents,
        int elders60,
        int elders80,
        int households,
        int levels,
        int floorAreaM2) {}
