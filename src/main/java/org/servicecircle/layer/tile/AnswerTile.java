package org.servicecircle.layer.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servicecircle.analysis.AreaAnswer;
import org.servicecircle.analysis.Areas;
import org.servicecircle.analysis.DwellingAnswers;
import org.servicecircle.analysis.Dwellings;
import org.servicecircle.analysis.FacilityAnswer;
import org.servicecircle.analysis.GapOnMap;
import org.servicecircle.analysis.GapView;
import org.servicecircle.layer.mvt.AreaDrawer;
import org.servicecircle.layer.mvt.LayerWriter;
import org.servicecircle.layer.mvt.MapShape;
import org.servicecircle.layer.mvt.PointDrawer;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.layer.mvt.TileWriter;

/** Makes one Mapbox Vector Tile of the answers to a question. */
final class AnswerTile {

    private final TileFrame frame;
    private final PointDrawer points;
    private final TileWriter writer = new TileWriter();

    AnswerTile(TileAddress tile) {
        this.frame = tile.frame();
        this.points = new PointDrawer(frame);
    }

    /** The encoded tile; no bytes when nothing is to be drawn there. */
    byte[] toBytes() {
        return writer.toBytes();
    }

    /**
     * Layer {@code dwellings}: id, {@code outcome} (covered, uncovered, unknown), {@code minutes} in tenths where a
     * facility is within an hour. Nothing about who lives there.
     */
    AnswerTile dwellings(DwellingAnswers dwellings) {
        LayerWriter layer = writer.layer("dwellings");
        for (int i = 0; i < dwellings.count(); i++) {
            layer.feature();
            if (points.drawTo(dwellings.lonE7(i), dwellings.latE7(i), layer)) {
                layer.id(dwellings.id(i)).text("outcome", dwellings.outcome(i));
                if (dwellings.isReached(i)) {
                    layer.number("minutes", dwellings.minutes(i));
                }
                layer.end();
            }
        }
        return this;
    }

    /**
     * Layer {@code facilities}: id, {@code category}, {@code status} (OPEN, PLANNED, CLOSED), {@code name},
     * {@code nameEn}, and {@code open} (yes, no, unknown) where it counts for the question.
     */
    AnswerTile facilities(List<FacilityAnswer> facilities) {
        LayerWriter layer = writer.layer("facilities");
        for (FacilityAnswer facility : facilities) {
            layer.feature();
            if (points.drawTo(facility.lonE7(), facility.latE7(), layer)) {
                layer.id(facility.id()).text("category", facility.category()).text("status", facility.status());
                text(layer, "name", facility.nameZh());
                text(layer, "nameEn", facility.nameEn());
                text(layer, "open", facility.open());
                layer.end();
            }
        }
        return this;
    }

    /**
     * A layer of streets or communities: {@code code}, {@code name}, {@code nameEn}, {@code share} of 0 to 1,
     * {@code total}, {@code covered}, {@code uncovered}, {@code unknown}, {@code medianMinutes}, {@code p90Minutes}; a
     * figure that is not known or withheld is absent.
     */
    AnswerTile areas(String name, List<AreaAnswer> areas, Map<String, List<MapShape>> shapes) {
        LayerWriter layer = writer.layer(name);
        AreaDrawer drawer = new AreaDrawer(frame, ZoomRules.TOLERANCE, 0);
        for (AreaAnswer area : areas) {
            layer.feature();
            List<MapShape> near = near(shapes.getOrDefault(area.code(), List.of()));
            if (near.isEmpty()) {
                continue;
            }
            near.forEach(shape -> drawer.drawTo(shape, layer));
            text(layer, "code", area.code());
            text(layer, "name", area.nameZh());
            text(layer, "nameEn", area.nameEn());
            number(layer, "share", area.share());
            number(layer, "medianMinutes", area.medianMinutes());
            number(layer, "p90Minutes", area.p90Minutes());
            count(layer, "total", area.total());
            count(layer, "covered", area.covered());
            count(layer, "uncovered", area.uncovered());
            count(layer, "unknown", area.unknown());
            layer.end();
        }
        return this;
    }

    /** Layer {@code dwellings} of what is stored: id and {@code communityCode}. Nothing about who lives there. */
    AnswerTile dwellings(Dwellings dwellings, Areas areas) {
        LayerWriter layer = writer.layer("dwellings");
        for (int i = 0; i < dwellings.count(); i++) {
            layer.feature();
            if (points.drawTo(dwellings.lonE7(i), dwellings.latE7(i), layer)) {
                layer.id(dwellings.id(i));
                int community = dwellings.community(i);
                if (community != Areas.OUTSIDE) {
                    layer.text(
                            "communityCode", areas.communities().get(community).code());
                }
                layer.end();
            }
        }
        return this;
    }

    /**
     * Layer {@code gaps}, each as its outline: {@code id}, {@code streetCode}, {@code communityCode}, {@code
     * residents}, {@code elders60}, {@code elders80}, {@code dwellings}, {@code cause}, {@code nearestId}, {@code
     * nearestMinutes}; a figure that is not known or withheld is absent.
     */
    AnswerTile gaps(List<GapOnMap> gaps) {
        LayerWriter layer = writer.layer("gaps");
        AreaDrawer drawer = new AreaDrawer(frame, ZoomRules.TOLERANCE, 0);
        for (GapOnMap onMap : gaps) {
            layer.feature();
            List<MapShape> near = near(MapShape.of(onMap.outline()));
            if (near.isEmpty()) {
                continue;
            }
            near.forEach(shape -> drawer.drawTo(shape, layer));
            GapView gap = onMap.gap();
            text(layer, "id", gap.id());
            text(layer, "streetCode", gap.streetCode());
            text(layer, "communityCode", gap.communityCode());
            count(layer, "residents", gap.residents());
            count(layer, "elders60", gap.elders60());
            count(layer, "elders80", gap.elders80());
            layer.unsigned("dwellings", gap.dwellings());
            text(layer, "cause", gap.cause());
            if (gap.nearestFacility() != null) {
                layer.unsigned("nearestId", gap.nearestFacility().id());
                number(layer, "nearestMinutes", gap.nearestFacility().minutes());
            }
            layer.end();
        }
        return this;
    }

    /** Those that this tile may show; a plain loop, since it is asked of every area for every tile. */
    private List<MapShape> near(List<MapShape> shapes) {
        List<MapShape> near = List.of();
        for (MapShape shape : shapes) {
            if (shape.mayMeet(frame)) {
                near = near.isEmpty() ? new ArrayList<>(shapes.size()) : near;
                near.add(shape);
            }
        }
        return near;
    }

    private static void text(LayerWriter layer, String key, String value) {
        if (value != null && !value.isEmpty()) {
            layer.text(key, value);
        }
    }

    private static void number(LayerWriter layer, String key, Double value) {
        if (value != null) {
            layer.number(key, value);
        }
    }

    private static void count(LayerWriter layer, String key, Long value) {
        if (value != null) {
            layer.unsigned(key, value);
        }
    }
}
