package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Tells which area holds a point. On a shared border it is the area with the lower code. */
final class AreaLocator {

    private final STRtree tree = new STRtree();

    AreaLocator(List<OsmArea> areas) {
        for (OsmArea area : areas) {
            tree.insert(
                    area.geometry().getEnvelopeInternal(),
                    new Ground(area, new IndexedPointInAreaLocator(area.geometry())));
        }
        tree.build();
    }

    Optional<OsmArea> find(double lon, double lat) {
        Coordinate place = new Coordinate(lon, lat);
        List<Ground> near = new ArrayList<>();
        tree.query(new Envelope(place), ground -> near.add((Ground) ground));
        return near.stream()
                .filter(ground -> ground.locator().locate(place) != Location.EXTERIOR)
                .map(Ground::area)
                .min(Comparator.comparing(OsmArea::code));
    }

    private record Ground(OsmArea area, IndexedPointInAreaLocator locator) {}
}
