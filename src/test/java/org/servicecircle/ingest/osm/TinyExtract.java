package org.servicecircle.ingest.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.openstreetmap.osmosis.osmbinary.Fileformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat;
import org.servicecircle.fixture.TinyTown;

/**
 * A town drawn in metres, x to the east and y to the north, and written as an OSM pbf. Nodes are known by names, ways and
 * relations by ids that count from 1; tags are written {@code "key=value"}.
 */
public final class TinyExtract {

    private static final long NANO_PER_E7 = 100;

    private final Map<String, Long> nodeIds = new LinkedHashMap<>();
    private final Map<String, Integer> stringIds = new LinkedHashMap<>();
    private final Osmformat.PrimitiveGroup.Builder nodes = Osmformat.PrimitiveGroup.newBuilder();
    private final Osmformat.PrimitiveGroup.Builder ways = Osmformat.PrimitiveGroup.newBuilder();
    private final Osmformat.PrimitiveGroup.Builder relations = Osmformat.PrimitiveGroup.newBuilder();
    private final List<String> features = new ArrayList<>(List.of("OsmSchema-V0.6", "DenseNodes"));

    public TinyExtract() {
        string("");
    }

    public TinyExtract node(String name, double x, double y, String... tags) {
        long id = nodeIds.size() + 1L;
        nodeIds.put(name, id);
        var node =
                Osmformat.Node.newBuilder().setId(id).setLon(TinyTown.lonE7(x)).setLat(TinyTown.latE7(y));
        for (String tag : tags) {
            node.addKeys(key(tag)).addVals(value(tag));
        }
        nodes.addNodes(node);
        return this;
    }

    /** A way through nodes named in one text, divided by spaces. A name that no node has makes a gap in the extract. */
    public TinyExtract way(String through, String... tags) {
        var way = Osmformat.Way.newBuilder().setId(ways.getWaysCount() + 1L);
        long last = 0;
        for (String name : through.split(" ", -1)) {
            long id = nodeIds.getOrDefault(name, 1_000_000L);
            way.addRefs(id - last);
            last = id;
        }
        for (String tag : tags) {
            way.addKeys(key(tag)).addVals(value(tag));
        }
        ways.addWays(way);
        return this;
    }

    /** A closed way around a rectangle; its corners become nodes of their own. */
    public TinyExtract box(double west, double south, double east, double north, String... tags) {
        String corner = "box" + ways.getWaysCount() + "-";
        node(corner + 0, west, south).node(corner + 1, east, south);
        node(corner + 2, east, north).node(corner + 3, west, north);
        return way(String.join(" ", corner + 0, corner + 1, corner + 2, corner + 3, corner + 0), tags);
    }

    /** The id of the way added last. */
    long lastWay() {
        return ways.getWaysCount();
    }

    /** A relation of ways, each written {@code "id role"} or {@code "id"}. */
    public TinyExtract relation(List<String> members, String... tags) {
        var relation = Osmformat.Relation.newBuilder().setId(relations.getRelationsCount() + 1L);
        long last = 0;
        for (String member : members) {
            String[] parts = member.split(" ", -1);
            long id = Long.parseLong(parts[0]);
            relation.addMemids(id - last)
                    .addTypes(Osmformat.Relation.MemberType.WAY)
                    .addRolesSid(string(parts.length > 1 ? parts[1] : ""));
            last = id;
        }
        for (String tag : tags) {
            relation.addKeys(key(tag)).addVals(value(tag));
        }
        relations.addRelations(relation);
        return this;
    }

    TinyExtract requiring(String feature) {
        features.add(feature);
        return this;
    }

    /** Writes the file: a header, and a block each for nodes, ways and relations, if any. */
    public Path write(Path file) throws IOException {
        return write(file, List.of(nodes, ways, relations));
    }

    /** Writes the file with ways before nodes, as no file should be. */
    Path writeInWrongOrder(Path file) throws IOException {
        return write(file, List.of(ways, nodes, relations));
    }

    private Path write(Path file, List<Osmformat.PrimitiveGroup.Builder> groups) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(out)) {
            block(
                    data,
                    "OSMHeader",
                    Osmformat.HeaderBlock.newBuilder()
                            .addAllRequiredFeatures(features)
                            .setOsmosisReplicationTimestamp(1_698_796_800)
                            .build());
            for (var group : groups) {
                if (group.build().getSerializedSize() == 0) {
                    continue;
                }
                block(
                        data,
                        "OSMData",
                        Osmformat.PrimitiveBlock.newBuilder()
                                .setStringtable(strings())
                                .setGranularity((int) NANO_PER_E7)
                                .addPrimitivegroup(group)
                                .build());
            }
        }
        return file;
    }

    private Osmformat.StringTable strings() {
        var table = Osmformat.StringTable.newBuilder();
        stringIds.keySet().forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
        return table.build();
    }

    private static void block(DataOutputStream out, String type, Message message) throws IOException {
        byte[] blob = Fileformat.Blob.newBuilder()
                .setRawSize(message.getSerializedSize())
                .setZlibData(ByteString.copyFrom(deflated(message.toByteArray())))
                .build()
                .toByteArray();
        byte[] header = Fileformat.BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.length)
                .build()
                .toByteArray();
        out.writeInt(header.length);
        out.write(header);
        out.write(blob);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    private int key(String tag) {
        return string(tag.substring(0, tag.indexOf('=')));
    }

    private int value(String tag) {
        return string(tag.substring(tag.indexOf('=') + 1));
    }

    private int string(String text) {
        return stringIds.computeIfAbsent(text, key -> stringIds.size());
    }
}
