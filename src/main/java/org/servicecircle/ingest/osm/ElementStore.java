package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of an extract that something is made of, gathered in three passes: relations, the ways they need and those
 * wanted for their own tags, the nodes these need and those wanted for their own tags.
 */
final class ElementStore {

    private static final Set<String> SURFACE_TYPES = Set.of("multipolygon", "boundary");

    private final Wanted wanted;
    private final List<RawRelation> relations = new ArrayList<>();
    private final List<RawWay> ways = new ArrayList<>();
    private final List<RawNode> nodes = new ArrayList<>();
    private final Map<Long, Map<String, String>> doors = new HashMap<>();

    /** By id, the ways of the relations; null where the extract doesn't hold one. */
    private final Map<Long, RawWay> memberWays = new HashMap<>();

    private final LongList nodeIds = new LongList();
    private NodePlaces places;

    private ElementStore(Wanted wanted) {
        this.wanted = wanted;
    }

    /**
     * Checks and reads a file.
     *
     * @throws UnreadableOsmException as {@link PbfFile#check} does
     */
    static ElementStore read(PbfFile file, Wanted wanted, ProgressListener progress) {
        ElementStore store = new ElementStore(wanted);
        progress.finished(ProgressListener.Stage.CHECKED, file.check(store.takingRelations()));
        file.forEach(PbfKind.WAY, store.takingWays());
        store.places = new NodePlaces(store.nodeIds);
        file.forEach(PbfKind.NODE, store.takingNodes());
        return store;
    }

    private ElementHandler takingRelations() {
        return new ElementHandler() {
            @Override
            public void relation(RawRelation relation) {
                boolean surface = OsmTags.is(relation.tags(), "type", SURFACE_TYPES);
                if (surface && wanted.relation(relation.tags())) {
                    relations.add(relation);
                    relation.ways().forEach(member -> memberWays.put(member.way(), null));
                }
            }
        };
    }

    private ElementHandler takingWays() {
        return new ElementHandler() {
            @Override
            public void way(RawWay way) {
                boolean member = memberWays.containsKey(way.id());
                if (member) {
                    memberWays.put(way.id(), way);
                }
                if (member || wanted.way(way.tags())) {
                    ways.add(way);
                    nodeIds.addAll(way.nodes());
                }
            }
        };
    }

    private ElementHandler takingNodes() {
        return new ElementHandler() {
            @Override
            public void node(RawNode node) {
                places.node(node);
                if (node.tags().isEmpty()) {
                    return;
                }
                if (wanted.node(node.tags())) {
                    nodes.add(node);
                }
                if (Entrances.isDoor(node.tags()) && places.indexOf(node.id()) >= 0) {
                    doors.put(node.id(), node.tags());
                }
            }
        };
    }

    /** Relations that bound something wanted, in the order of the file. */
    List<RawRelation> relations() {
        return relations;
    }

    /** Ways wanted for their tags, and members of the relations, in the order of the file. */
    List<RawWay> ways() {
        return ways;
    }

    /** Nodes wanted for their tags, in the order of the file. */
    List<RawNode> nodes() {
        return nodes;
    }

    /** Tags of the entrances and gates that are part of a stored way, by node. */
    Map<Long, Map<String, String>> doors() {
        return doors;
    }

    NodePlaces places() {
        return places;
    }

    /** A builder of shapes over these elements. */
    Shapes shapes() {
        return new Shapes(places, memberWays);
    }

    /**
     * What is worth storing.
     *
     * @param uses what is to be made of the elements
     * @param categories which tags make a facility
     */
    record Wanted(Set<Use> uses, OsmCategories categories) {

        /** What elements are for. */
        enum Use {
            MAP,
            AREAS,
            BUILDINGS,
            FACILITIES
        }

        static Wanted of(OsmOptions options) {
            return new Wanted(
                    options.networkOnly() ? EnumSet.of(Use.MAP) : EnumSet.allOf(Use.class), options.categories());
        }

        boolean relation(Map<String, String> tags) {
            return (uses.contains(Use.AREAS) && Boundaries.isBoundary(tags)) || surface(tags);
        }

        boolean way(Map<String, String> tags) {
            return FeatureRules.isBarrier(tags) || FeatureRules.isWall(tags) || surface(tags);
        }

        boolean node(Map<String, String> tags) {
            return uses.contains(Use.FACILITIES) && categories.mayFit(tags);
        }

        private boolean surface(Map<String, String> tags) {
            if (tags.isEmpty()) {
                return false;
            }
            return FeatureRules.kind(tags).isPresent()
                    || (uses.contains(Use.BUILDINGS) && isBuilding(tags))
                    || (uses.contains(Use.FACILITIES) && categories.mayFit(tags));
        }

        private static boolean isBuilding(Map<String, String> tags) {
            return DwellingRules.isResidential(tags)
                    || DwellingRules.isPlain(tags)
                    || "residential".equals(tags.get("landuse"));
        }
    }
}
