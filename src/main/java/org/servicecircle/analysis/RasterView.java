package org.servicecircle.analysis;

import org.servicecircle.geo.Datum;
import org.servicecircle.geo.LonLat;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.RasterSettings;

/**
 * Pictures of a tile server, to lie beneath the map.
 *
 * @param url with {z}, {x}, {y}
 * @param shiftLon degrees by which the pictures show a WGS-84 position too far east: at the centre of the place, where
 *     the shift of their datum is taken; across a city it changes by a few metres
 * @param shiftLat likewise too far north
 */
record RasterView(String url, String attribution, int maxZoom, double shiftLon, double shiftLat) {

    private static final int HALVES = 2;

    /** Null when there is no tile server; without a place the shift is none. */
    static RasterView of(RasterSettings settings, Areas areas) {
        if (!settings.isSet()) {
            return null;
        }
        LonLat shift = areas.box()
                .map(box -> shiftAt(centre(box), Datum.valueOf(settings.datum())))
                .orElse(new LonLat(0, 0));
        return new RasterView(settings.url(), settings.attribution(), settings.maxZoom(), shift.lon(), shift.lat());
    }

    private static LonLat centre(BoundingBox box) {
        return new LonLat((box.west() + box.east()) / HALVES, (box.south() + box.north()) / HALVES);
    }

    private static LonLat shiftAt(LonLat wgs84, Datum datum) {
        LonLat there = datum.fromWgs84(wgs84);
        return new LonLat(there.lon() - wgs84.lon(), there.lat() - wgs84.lat());
    }
}
