package org.servicecircle.ingest.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.openstreetmap.osmosis.osmbinary.Fileformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveGroup;

/**
 * A generated extract of any size: a real one laid out again and again, four to a row, with ids and places moved. The
 * numbers in an extract are differences, so moving the first of each block moves all.
 */
final class TiledExtract {

    private static final int COLUMNS = 4;
    private static final long IDS_PER_TILE = 20_000_000_000L;
    private static final long NANO_PER_TILE = 1_000_000_000;

    private final Path tile;

    private TiledExtract(Path tile) {
        this.tile = tile;
    }

    /**
     * Writes so many tiles of an extract.
     *
     * @param tile less than a degree wide and high, sorted by kind and then by id
     * @return the file
     */
    static Path write(Path tile, int count, Path file) throws IOException {
        TiledExtract field = new TiledExtract(tile);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            Osmformat.HeaderBlock header = Osmformat.HeaderBlock.newBuilder()
                    .addRequiredFeatures("OsmSchema-V0.6")
                    .addRequiredFeatures("DenseNodes")
                    .setWritingprogram("tiles of " + tile.getFileName() + ", no real place")
                    .build();
            block(out, "OSMHeader", header);
            for (PbfKind kind : PbfKind.values()) {
                for (int t = 0; t < count; t++) {
                    field.write(kind, t, out);
                }
            }
        }
        return file;
    }

    private void write(PbfKind kind, int t, DataOutputStream out) throws IOException {
        try (PbfBlocks blocks = PbfBlocks.open(tile)) {
            while (blocks.hasNext()) {
                PbfBlocks.Block raw = blocks.next();
                if (raw.type().equals("OSMData")) {
                    PrimitiveBlock.Builder block = PrimitiveBlock.parseFrom(raw.bytes()).toBuilder();
                    long units = NANO_PER_TILE / block.getGranularity();
                    for (int g = block.getPrimitivegroupCount() - 1; g >= 0; g--) {
                        PrimitiveGroup.Builder group = block.getPrimitivegroupBuilder(g);
                        if (kindOf(group) == kind) {
                            move(group, t, t % COLUMNS * units, t / COLUMNS * units);
                        } else {
                            block.removePrimitivegroup(g);
                        }
                    }
                    if (block.getPrimitivegroupCount() > 0) {
                        block(out, "OSMData", block.build());
                    }
                }
            }
        }
    }

    private static PbfKind kindOf(PrimitiveGroup.Builder group) {
        if (group.getRelationsCount() > 0) {
            return PbfKind.RELATION;
        }
        return group.getWaysCount() > 0 ? PbfKind.WAY : PbfKind.NODE;
    }

    private static void move(PrimitiveGroup.Builder group, int t, long east, long north) {
        long ids = t * IDS_PER_TILE;
        if (group.hasDense() && group.getDense().getIdCount() > 0) {
            Osmformat.DenseNodes.Builder dense = group.getDenseBuilder().clearDenseinfo();
            dense.setId(0, dense.getId(0) + ids);
            dense.setLon(0, dense.getLon(0) + east);
            dense.setLat(0, dense.getLat(0) + north);
        }
        for (Osmformat.Node.Builder node : group.getNodesBuilderList()) {
            node.setId(node.getId() + ids).setLon(node.getLon() + east).setLat(node.getLat() + north);
        }
        for (Osmformat.Way.Builder way : group.getWaysBuilderList()) {
            way.setId(way.getId() + ids);
            if (way.getRefsCount() > 0) {
                way.setRefs(0, way.getRefs(0) + ids);
            }
        }
        for (Osmformat.Relation.Builder relation : group.getRelationsBuilderList()) {
            relation.setId(relation.getId() + ids);
            if (relation.getMemidsCount() > 0) {
                relation.setMemids(0, relation.getMemids(0) + ids);
            }
        }
    }

    private static void block(DataOutputStream out, String type, Message message) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            message.writeTo(deflater);
        }
        byte[] blob = Fileformat.Blob.newBuilder()
                .setRawSize(message.getSerializedSize())
                .setZlibData(ByteString.copyFrom(packed.toByteArray()))
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
}
