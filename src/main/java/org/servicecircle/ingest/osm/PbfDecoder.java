package org.servicecircle.ingest.osm;

import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.DAMAGED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openstreetmap.osmosis.osmbinary.Osmformat.DenseNodes;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Node;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveGroup;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Relation;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Way;

/** Turns one data block into elements. Every index into the block is checked, so that damage is named and not stumbled on. */
final class PbfDecoder {

    /** Coordinates come in nanodegrees, and are wanted in degrees × 10⁷. */
    private static final long NANO_PER_E7 = 100;

    private static final long MAX_LON_E7 = 1_800_000_000L;
    private static final long MAX_LAT_E7 = 900_000_000L;

    private final PrimitiveBlock block;
    private final String[] strings;
    private final ElementHandler handler;

    private PbfDecoder(PrimitiveBlock block, ElementHandler handler) {
        this.block = block;
        this.handler = handler;
        this.strings = new String[block.getStringtable().getSCount()];
    }

    /** Gives the elements of the wanted kinds to the handler. */
    static void decode(PrimitiveBlock block, Set<PbfKind> kinds, ElementHandler handler) throws PbfFormatException {
        PbfDecoder decoder = new PbfDecoder(block, handler);
        for (PrimitiveGroup group : block.getPrimitivegroupList()) {
            if (kinds.contains(PbfKind.NODE)) {
                decoder.nodes(group);
            }
            if (kinds.contains(PbfKind.WAY)) {
                decoder.ways(group);
            }
            if (kinds.contains(PbfKind.RELATION)) {
                decoder.relations(group);
            }
        }
    }

    private void nodes(PrimitiveGroup group) throws PbfFormatException {
        for (Node node : group.getNodesList()) {
            handler.node(
                    node(node.getId(), node.getLon(), node.getLat(), tags(node.getKeysList(), node.getValsList())));
        }
        if (group.hasDense()) {
            dense(group.getDense());
        }
    }

    private void dense(DenseNodes dense) throws PbfFormatException {
        int count = dense.getIdCount();
        require(count == dense.getLonCount() && count == dense.getLatCount(), "node without a place");
        long id = 0;
        long lon = 0;
        long lat = 0;
        int cursor = 0;
        for (int i = 0; i < count; i++) {
            id += dense.getId(i);
            lon += dense.getLon(i);
            lat += dense.getLat(i);
            int end = cursor;
            while (end < dense.getKeysValsCount() && dense.getKeysVals(end) != 0) {
                end++;
            }
            handler.node(node(id, lon, lat, denseTags(dense, cursor, end)));
            cursor = end + 1;
        }
    }

    private Map<String, String> denseTags(DenseNodes dense, int from, int to) throws PbfFormatException {
        require((to - from) % 2 == 0, "tag without a value");
        String[] tags = new String[to - from];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = string(dense.getKeysVals(from + i));
        }
        return TagMap.of(tags);
    }

    private RawNode node(long id, long rawLon, long rawLat, Map<String, String> tags) throws PbfFormatException {
        long lonE7 = roundToE7(block.getLonOffset() + block.getGranularity() * rawLon);
        long latE7 = roundToE7(block.getLatOffset() + block.getGranularity() * rawLat);
        require(Math.abs(lonE7) <= MAX_LON_E7 && Math.abs(latE7) <= MAX_LAT_E7, "node " + id + " lies off the globe");
        return new RawNode(id, (int) lonE7, (int) latE7, tags);
    }

    private static long roundToE7(long nanodegrees) {
        return Math.floorDiv(nanodegrees + NANO_PER_E7 / 2, NANO_PER_E7);
    }

    private void ways(PrimitiveGroup group) throws PbfFormatException {
        for (Way way : group.getWaysList()) {
            long[] nodes = new long[way.getRefsCount()];
            long id = 0;
            for (int i = 0; i < nodes.length; i++) {
                id += way.getRefs(i);
                nodes[i] = id;
            }
            handler.way(new RawWay(way.getId(), nodes, tags(way.getKeysList(), way.getValsList())));
        }
    }

    private void relations(PrimitiveGroup group) throws PbfFormatException {
        for (Relation relation : group.getRelationsList()) {
            handler.relation(new RawRelation(
                    relation.getId(), wayMembers(relation), tags(relation.getKeysList(), relation.getValsList())));
        }
    }

    private List<RawRelation.WayMember> wayMembers(Relation relation) throws PbfFormatException {
        int count = relation.getMemidsCount();
        require(count == relation.getTypesCount() && count == relation.getRolesSidCount(), "member without a role");
        List<RawRelation.WayMember> ways = new ArrayList<>();
        long id = 0;
        for (int i = 0; i < count; i++) {
            id += relation.getMemids(i);
            if (relation.getTypes(i) == Relation.MemberType.WAY) {
                ways.add(new RawRelation.WayMember(id, string(relation.getRolesSid(i))));
            }
        }
        return ways;
    }

    private Map<String, String> tags(List<Integer> keys, List<Integer> values) throws PbfFormatException {
        require(keys.size() == values.size(), "tag without a value");
        String[] tags = new String[2 * keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            tags[2 * i] = string(keys.get(i));
            tags[2 * i + 1] = string(values.get(i));
        }
        return TagMap.of(tags);
    }

    private String string(int index) throws PbfFormatException {
        require(index >= 0 && index < strings.length, "text " + index + " of " + strings.length);
        if (strings[index] == null) {
            strings[index] = block.getStringtable().getS(index).toStringUtf8();
        }
        return strings[index];
    }

    private static void require(boolean holds, String otherwise) throws PbfFormatException {
        if (!holds) {
            throw new PbfFormatException(DAMAGED, "a block makes no sense: " + otherwise);
        }
    }
}
