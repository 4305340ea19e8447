package org.servicecircle.hexi;

import com.google.protobuf.ByteString;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.openstreetmap.osmosis.osmbinary.Fileformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat;

/** Writes OSM pbf with blobs left uncompressed, so that the bytes depend on no compressor's version. */
final class OsmWriter {
    private static final int PER_BLOCK = 8_000;

    private final Map<Long, Long> idByPlace = new HashMap<>();
    private final List<long[]> nodes = new ArrayList<>();
    private final Map<Long, Map<String, String>> nodeTags = new HashMap<>();
    private final List<Way> ways = new ArrayList<>();

    private record Way(Map<String, String> tags, long[] nodes) {}

    /** Adds a line; lines that share a point share a node. */
    void way(Strand strand) {
        List<Long> refs = new ArrayList<>();
        for (Coordinate point : strand.points()) {
            long id = node(point);
            if (refs.isEmpty() || refs.get(refs.size() - 1) != id) {
                refs.add(id);
            }
        }
        ways.add(new Way(strand.tags(), refs.stream().mapToLong(Long::longValue).toArray()));
    }

    void tag(Coordinate point, Map<String, String> tags) {
        nodeTags.computeIfAbsent(node(point), id -> new java.util.TreeMap<>()).putAll(tags);
    }

    private long node(Coordinate point) {
        long lon = Frame.lonE7(point);
        long lat = Frame.latE7(point);
        return idByPlace.computeIfAbsent(lon * 10_000_000_000L + lat, key -> {
            nodes.add(new long[] {lon, lat});
            return (long) nodes.size();
        });
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            blob(out, "OSMHeader", header());
            for (int from = 0; from < nodes.size(); from += PER_BLOCK) {
                blob(out, "OSMData", nodeBlock(from, Math.min(nodes.size(), from + PER_BLOCK)));
            }
            for (int from = 0; from < ways.size(); from += PER_BLOCK) {
                blob(out, "OSMData", wayBlock(from, Math.min(ways.size(), from + PER_BLOCK)));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void blob(ByteArrayOutputStream out, String type, ByteString data) throws IOException {
        byte[] blob = Fileformat.Blob.newBuilder()
                .setRaw(data)
                .setRawSize(data.size())
                .build()
                .toByteArray();
        byte[] head = Fileformat.BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.length)
                .build()
                .toByteArray();
        DataOutputStream stream = new DataOutputStream(out);
        stream.writeInt(head.length);
        stream.write(head);
        stream.write(blob);
    }

    private ByteString header() {
        long[] box = {Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
        for (long[] node : nodes) {
            box[0] = Math.min(box[0], node[0]);
            box[1] = Math.max(box[1], node[0]);
            box[2] = Math.min(box[2], node[1]);
            box[3] = Math.max(box[3], node[1]);
        }
        return Osmformat.HeaderBlock.newBuilder()
                .setBbox(Osmformat.HeaderBBox.newBuilder()
                        .setLeft(box[0] * 100)
                        .setRight(box[1] * 100)
                        .setBottom(box[2] * 100)
                        .setTop(box[3] * 100))
                .addRequiredFeatures("OsmSchema-V0.6")
                .addRequiredFeatures("DenseNodes")
                .addOptionalFeatures("Sort.Type_then_ID")
                .setWritingprogram("service-circle schematic data")
                .build()
                .toByteString();
    }

    private ByteString nodeBlock(int from, int to) {
        Strings strings = new Strings();
        Osmformat.DenseNodes.Builder dense = Osmformat.DenseNodes.newBuilder();
        long lastId = 0;
        long lastLat = 0;
        long lastLon = 0;
        for (int i = from; i < to; i++) {
            long[] node = nodes.get(i);
            dense.addId(i + 1L - lastId).addLat(node[1] - lastLat).addLon(node[0] - lastLon);
            lastId = i + 1L;
            lastLat = node[1];
            lastLon = node[0];
            nodeTags.getOrDefault(lastId, Map.of())
                    .forEach((key, value) -> dense.addKeysVals(strings.of(key)).addKeysVals(strings.of(value)));
            dense.addKeysVals(0);
        }
        return block(strings, Osmformat.PrimitiveGroup.newBuilder().setDense(dense));
    }

    private ByteString wayBlock(int from, int to) {
        Strings strings = new Strings();
        Osmformat.PrimitiveGroup.Builder group = Osmformat.PrimitiveGroup.newBuilder();
        for (int i = from; i < to; i++) {
            Osmformat.Way.Builder way = Osmformat.Way.newBuilder().setId(i + 1L);
            ways.get(i)
                    .tags()
                    .forEach((key, value) -> way.addKeys(strings.of(key)).addVals(strings.of(value)));
            long last = 0;
            for (long node : ways.get(i).nodes()) {
                way.addRefs(node - last);
                last = node;
            }
            group.addWays(way);
        }
        return block(strings, group);
    }

    private static ByteString block(Strings strings, Osmformat.PrimitiveGroup.Builder group) {
        return Osmformat.PrimitiveBlock.newBuilder()
                .setStringtable(strings.table())
                .addPrimitivegroup(group)
                .build()
                .toByteString();
    }

    /** The strings of one block, numbered from 1 in order of first use. */
    private static final class Strings {
        private final Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("", 0));

        int of(String text) {
            return numbers.computeIfAbsent(text, key -> numbers.size());
        }

        Osmformat.StringTable table() {
            Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder();
            numbers.keySet().forEach(text -> table.addS(ByteString.copyFrom(text, StandardCharsets.UTF_8)));
            return table.build();
        }
    }
}
