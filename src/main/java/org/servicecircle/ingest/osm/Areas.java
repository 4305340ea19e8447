package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Streets and communities.
 *
 * <p>What of a street no community covers is cut into hexagons, so that every home in a street is in a community; the
 * grid is no administrative division, and its names say so.
 */
final class Areas {

    /** About 100 m around the outermost homes where the whole extract is one street. */
    private static final double HULL_MARGIN_DEGREES = 0.001;

    private final List<OsmReject> rejects = new ArrayList<>();
    private final List<Coordinate> places;
    private OsmLevels levels;
    private List<OsmArea> streets;
    private List<OsmArea> communities;
    private OsmArea enclosing;

    private Areas(List<Coordinate> places) {
        this.places = places;
    }

    /**
     * Builds the areas.
     *
     * @param homes where dwellings are, or facilities where there are no dwellings: they decide about levels
     * @param places where dwellings and facilities are: each gets a community if it is in a street
     */
    static Areas of(
            ElementStore store, Shapes shapes, OsmOptions options, List<Coordinate> homes, List<Coordinate> places) {
        Areas areas = new Areas(places);
        Map<Integer, List<OsmArea>> byLevel = new TreeMap<>();
        Map<Integer, List<OsmReject>> broken = new HashMap<>();
        for (RawRelation relation : store.relations()) {
            if (Boundaries.isBoundary(relation.tags())) {
                addBoundary(relation, shapes, byLevel, broken);
            }
        }
        areas.levels = new LevelChoice(byLevel, homes).choose(options.streetLevel(), options.communityLevel());
        areas.build(byLevel);
        areas.rejects.addAll(broken.getOrDefault(areas.levels.street(), List.of()));
        areas.rejects.addAll(broken.getOrDefault(areas.levels.community(), List.of()));
        return areas;
    }

    OsmLevels levels() {
        return levels;
    }

    List<OsmArea> streets() {
        return streets;
    }

    List<OsmArea> communities() {
        return communities;
    }

    /** The smallest administrative area that holds every street, which may be the only street itself. */
    Optional<OsmArea> findEnclosing() {
        return Optional.ofNullable(enclosing);
    }

    List<OsmReject> rejects() {
        return rejects;
    }

    private static void addBoundary(
            RawRelation relation,
            Shapes shapes,
            Map<Integer, List<OsmArea>> byLevel,
            Map<Integer, List<OsmReject>> broken) {
        int level = Boundaries.findLevel(relation.tags()).orElseThrow();
        String code = "osm-r" + relation.id();
        String name = OsmTags.nameZh(relation.tags());
        try {
            MultiPolygon ground = shapes.surface(relation);
            byLevel.computeIfAbsent(level, key -> new ArrayList<>())
                    .add(new OsmArea(
                            code,
                            null,
                            name.isEmpty() ? code : name,
                            name.isEmpty() ? code : OsmTags.nameEn(relation.tags()),
                            ground,
                            OsmArea.Origin.BOUNDARY));
        } catch (UnusableShapeException e) {
            broken.computeIfAbsent(level, key -> new ArrayList<>())
                    .add(new OsmReject("relation/" + relation.id(), e.code(), name + ": " + e.getMessage()));
        }
    }

    private void build(Map<Integer, List<OsmArea>> byLevel) {
        streets = levels.street() == null ? wholeExtract() : sorted(byLevel.get(levels.street()));
        List<OsmArea> found = new ArrayList<>();
        if (levels.community() != null) {
            found.addAll(inStreets(byLevel.get(levels.community())));
        }
        found.addAll(hexagons(found));
        communities = sorted(found);
        enclosing = levels.street() == null ? null : enclosing(new TreeMap<>(byLevel).headMap(levels.street(), true));
    }

    /** A point inside each street decides, because borders of different levels are seldom drawn alike to the metre. */
    private OsmArea enclosing(NavigableMap<Integer, List<OsmArea>> coarser) {
        List<Point> middles = streets.stream()
                .map(street -> street.geometry().getInteriorPoint())
                .toList();
        return coarser.descendingMap().values().stream()
                .flatMap(areas -> sorted(areas).stream())
                .filter(area -> middles.stream().allMatch(area.geometry()::covers))
                .findFirst()
                .orElse(null);
    }

    private List<OsmArea> wholeExtract() {
        if (places.isEmpty()) {
            return List.of();
        }
        Geometry hull = Shapes.FACTORY
                .createMultiPointFromCoords(places.toArray(Coordinate[]::new))
                .convexHull()
                .buffer(HULL_MARGIN_DEGREES);
        return List.of(new OsmArea(
                "osm-all", null, "全部范围", "Whole extract", Shapes.polygonsOf(hull), OsmArea.Origin.WHOLE_EXTRACT));
    }

    private List<OsmArea> inStreets(List<OsmArea> boundaries) {
        AreaLocator locator = new AreaLocator(streets);
        List<OsmArea> inside = new ArrayList<>();
        for (OsmArea area : boundaries) {
            Point middle = area.geometry().getInteriorPoint();
            Optional<OsmArea> street = locator.find(middle.getX(), middle.getY());
            if (street.isPresent()) {
                inside.add(new OsmArea(
                        area.code(),
                        street.get().code(),
                        area.nameZh(),
                        area.nameEn(),
                        area.geometry(),
                        area.origin()));
            } else {
                rejects.add(new OsmReject(
                        area.code().replace("osm-r", "relation/"),
                        OsmReject.Code.OUTSIDE_STREETS,
                        area.nameZh() + ": lies in no street"));
            }
        }
        return inside;
    }

    /** Cells for the places that are in a street and in none of the communities. */
    private List<OsmArea> hexagons(List<OsmArea> communities) {
        AreaLocator inCommunity = new AreaLocator(communities);
        AreaLocator inStreet = new AreaLocator(streets);
        Map<String, List<Coordinate>> uncovered = new HashMap<>();
        for (Coordinate place : places) {
            if (inCommunity.find(place.x, place.y).isEmpty()) {
                inStreet.find(place.x, place.y)
                        .ifPresent(street -> uncovered
                                .computeIfAbsent(street.code(), code -> new ArrayList<>())
                                .add(place));
            }
        }
        List<OsmArea> cells = new ArrayList<>();
        for (OsmArea street : streets) {
            List<Coordinate> here = uncovered.getOrDefault(street.code(), List.of());
            if (!here.isEmpty()) {
                cells.addAll(HexagonGrid.over(street, rest(street, communities), here));
            }
        }
        return cells;
    }

    /** What of a street no community covers. */
    private static MultiPolygon rest(OsmArea street, List<OsmArea> communities) {
        Geometry rest = street.geometry();
        for (OsmArea community : communities) {
            if (rest.getEnvelopeInternal().intersects(community.geometry().getEnvelopeInternal())) {
                rest = OverlayNGRobust.overlay(rest, community.geometry(), OverlayNG.DIFFERENCE);
            }
        }
        return Shapes.polygonsOf(rest);
    }

    private static List<OsmArea> sorted(List<OsmArea> areas) {
        return areas.stream().sorted(Comparator.comparing(OsmArea::code)).toList();
    }
}
