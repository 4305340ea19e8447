package org.servicecircle.analysis;

import org.locationtech.jts.geom.Polygon;
import org.servicecircle.gap.Gap;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;

/**
 * A gap with where it lies.
 *
 * @param outline around its homes, for drawing only; in degrees of WGS-84
 */
public record GapOnMap(GapView gap, Polygon outline) {

    static GapOnMap of(Gap gap, PlaceSnapshot snapshot, Texts texts, Language language) {
        Polygon outline = GapHull.of(gap, snapshot.dwellings().homes());
        return new GapOnMap(GapView.of(gap, outline, snapshot, texts, language), outline);
    }
}
