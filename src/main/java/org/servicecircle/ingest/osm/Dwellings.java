package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Makes dwellings of buildings, by {@link DwellingRules}. */
final class Dwellings {

    private static final Pattern LEVELS = Pattern.compile("\\d{1,3}(\\.\\d+)?");
    private static final double MOST_LEVELS = 150;

    private final Shapes shapes;
    private final Counters counters;
    private final List<OsmReject> rejects;
    private final List<OsmDwelling> dwellings = new ArrayList<>();

    private Dwellings(Shapes shapes, Counters counters, List<OsmReject> rejects) {
        this.shapes = shapes;
        this.counters = counters;
        this.rejects = rejects;
    }

    /** The dwellings of an extract, without communities; unusable ones join the rejects. */
    static List<OsmDwelling> of(ElementStore store, Shapes shapes, Counters counters, List<OsmReject> rejects) {
        Dwellings made = new Dwellings(shapes, counters, rejects);
        Set<Long> partsOfRelations = new HashSet<>();
        for (RawRelation relation : store.relations()) {
            if (made.isCandidate(relation.tags())) {
                relation.ways().forEach(member -> partsOfRelations.add(member.way()));
                made.add(
                        "relation/" + relation.id(),
                        "osm-r" + relation.id(),
                        relation.tags(),
                        () -> shapes.surface(relation));
            }
        }
        for (RawWay way : store.ways()) {
            if (made.isCandidate(way.tags()) && !partsOfRelations.contains(way.id())) {
                made.add("way/" + way.id(), "osm-w" + way.id(), way.tags(), () -> shapes.surface(way));
            }
        }
        made.countBareLand(store);
        return made.dwellings;
    }

    private boolean isCandidate(Map<String, String> tags) {
        return DwellingRules.isResidential(tags) || DwellingRules.isPlain(tags);
    }

    private void add(String element, String ref, Map<String, String> tags, ShapeSource<MultiPolygon> surface) {
        try {
            MultiPolygon footprint = surface.build();
            double footprintM2 = Shapes.squareMetres(footprint);
            boolean residential = DwellingRules.isResidential(tags);
            if (!residential && !DwellingRules.isPlainSize(footprintM2)) {
                counters.count("buildings.plainOfAnotherSize");
                return;
            }
            dwellings.add(dwelling(ref, tags, footprint, footprintM2, residential));
        } catch (UnusableShapeException e) {
            rejects.add(new OsmReject(element, e.code(), "building: " + e.getMessage()));
        }
    }

    private OsmDwelling dwelling(
            String ref, Map<String, String> tags, MultiPolygon footprint, double footprintM2, boolean residential) {
        double levels = levels(tags);
        counters.count(residential ? "dwellings.residential" : "dwellings.plainBuilding");
        if (levels == 0) {
            counters.count("dwellings.levelsAssumed");
        }
        Point inside = footprint.getInteriorPoint();
        String name = OsmTags.nameZh(tags);
        return new OsmDwelling(
                ref,
                null,
                name.isEmpty() ? OsmTags.address(tags) : name,
                inside.getX(),
                inside.getY(),
                footprintM2 * Math.max(1, levels),
                levels == 0,
                residential);
    }

    /** Storeys above ground, 0 when unknown. */
    private static double levels(Map<String, String> tags) {
        String levels = tags.getOrDefault("building:levels", "").strip();
        return LEVELS.matcher(levels).matches() ? Math.min(MOST_LEVELS, Double.parseDouble(levels)) : 0;
    }

    /** Counts residential land, and how much of it has no dwelling: buildings are not mapped there. */
    private void countBareLand(ElementStore store) {
        STRtree homes = new STRtree();
        dwellings.forEach(home -> {
            Point place = Shapes.FACTORY.createPoint(new Coordinate(home.lon(), home.lat()));
            homes.insert(place.getEnvelopeInternal(), place);
        });
        for (RawWay way : store.ways()) {
            if ("residential".equals(way.tags().get("landuse"))) {
                try {
                    countBareLand(shapes.surface(way), homes);
                } catch (UnusableShapeException e) {
                    counters.count("residentialLand.unusable");
                }
            }
        }
    }

    private void countBareLand(MultiPolygon land, STRtree homes) {
        counters.count("residentialLand");
        var ground = PreparedGeometryFactory.prepare(land);
        for (Object home : homes.query(land.getEnvelopeInternal())) {
            if (ground.intersects((Point) home)) {
                return;
            }
        }
        counters.count("residentialLand.withoutDwelling");
    }
}
