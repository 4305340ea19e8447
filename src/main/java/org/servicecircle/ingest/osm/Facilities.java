package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.geo.Earth;

/** Makes facilities of nodes, ways and relations, by the table of categories. */
final class Facilities {

    private final OsmCategories categories;
    private final Entrances entrances;
    private final Counters counters;
    private final List<OsmReject> rejects;
    private final List<OsmFacility> facilities = new ArrayList<>();

    private Facilities(OsmCategories categories, Entrances entrances, Counters counters, List<OsmReject> rejects) {
        this.categories = categories;
        this.entrances = entrances;
        this.counters = counters;
        this.rejects = rejects;
    }

    /** The facilities of an extract, without communities; unusable ones join the rejects. */
    static List<OsmFacility> of(
            ElementStore store,
            Shapes shapes,
            OsmCategories categories,
            Entrances entrances,
            Counters counters,
            List<OsmReject> rejects) {
        Facilities made = new Facilities(categories, entrances, counters, rejects);
        store.nodes().forEach(made::addNode);
        Set<Long> partsOfRelations = new HashSet<>();
        for (RawRelation relation : store.relations()) {
            if (made.isWanted(relation.tags())) {
                relation.ways().forEach(member -> partsOfRelations.add(member.way()));
                made.add("relation/", "osm-r", relation.id(), relation.tags(), () -> shapes.surface(relation));
            }
        }
        for (RawWay way : store.ways()) {
            if (!partsOfRelations.contains(way.id()) && made.isWanted(way.tags())) {
                made.add(
                        "way/",
                        "osm-w",
                        way.id(),
                        way.tags(),
                        () -> way.isClosed() ? shapes.surface(way) : shapes.line(way));
            }
        }
        return made.facilities;
    }

    /** Whether the tags may make a facility for everybody; counts those that are for some only. */
    private boolean isWanted(Map<String, String> tags) {
        if (!categories.mayFit(tags)) {
            return false;
        }
        if (OsmTags.isPrivate(tags)) {
            counters.count("facilities.private");
            return false;
        }
        return true;
    }

    private void addNode(RawNode node) {
        if (isWanted(node.tags())) {
            categories.find(node.tags(), null).ifPresent(category -> {
                Coordinate place = new Coordinate(Earth.toDegrees(node.lonE7()), Earth.toDegrees(node.latE7()));
                add(category, "osm-n" + node.id(), node.tags(), place, null);
            });
        }
    }

    private void add(String kind, String prefix, long id, Map<String, String> tags, ShapeSource<Geometry> shape) {
        try {
            Geometry built = shape.build();
            MultiPolygon outline = built instanceof MultiPolygon surface ? surface : null;
            Double areaM2 = outline == null ? null : Shapes.squareMetres(outline);
            categories
                    .find(tags, areaM2)
                    .ifPresentOrElse(
                            category -> add(
                                    category,
                                    prefix + id,
                                    tags,
                                    built.getInteriorPoint().getCoordinate(),
                                    outline),
                            () -> counters.count("facilities.outOfSize"));
        } catch (UnusableShapeException e) {
            rejects.add(new OsmReject(kind + id, e.code(), OsmTags.nameZh(tags) + ": " + e.getMessage()));
        }
    }

    private void add(String category, String ref, Map<String, String> tags, Coordinate place, MultiPolygon outline) {
        OptionalInt capacity = OsmTags.wholeNumber(tags, "capacity");
        List<OsmEntrance> doors = outline == null ? List.of() : entrances.of(category, outline);
        counters.count("facilities." + category);
        facilities.add(new OsmFacility(
                ref,
                category,
                OsmTags.nameZh(tags),
                OsmTags.nameEn(tags),
                place.x,
                place.y,
                OsmTags.address(tags),
                OsmTags.first(tags, "phone", "contact:phone"),
                OsmTags.first(tags, "opening_hours"),
                capacity.isPresent() ? capacity.getAsInt() : null,
                outline == null ? null : Shapes.squareMetres(outline),
                OsmTags.first(tags, "wheelchair"),
                null,
                outline,
                doors));
    }
}
