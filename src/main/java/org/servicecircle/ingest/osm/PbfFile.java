package org.servicecircle.ingest.osm;

import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.DAMAGED;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.NOT_FOUND;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.UNSUPPORTED;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.openstreetmap.osmosis.osmbinary.Osmformat.HeaderBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveGroup;

/**
 * One OSM pbf that can be gone through several times. GraphHopper's own reader takes a truncated or damaged file for a
 * short one and says nothing, therefore {@link #check} comes before everything else.
 */
final class PbfFile {

    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final Path path;
    private Instant dataTime;

    private PbfFile(Path path) {
        this.path = path;
    }

    /** @throws UnreadableOsmException when there is no such file */
    static PbfFile of(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnreadableOsmException(path, NOT_FOUND, "no such file, or it may not be read");
        }
        return new PbfFile(path);
    }

    /**
     * Unpacks and understands every block, and gives the relations to the handler on the way.
     *
     * @return the number of blocks
     * @throws UnreadableOsmException at the first block that is not sound
     */
    int check(ElementHandler relations) {
        return scan((block, order) -> {
            requireOrder(order, block);
            PbfDecoder.decode(block, EnumSet.of(PbfKind.NODE, PbfKind.WAY), new ElementHandler() {});
            PbfDecoder.decode(block, EnumSet.of(PbfKind.RELATION), relations);
        });
    }

    /** Gives every element of one kind to the handler, in the order of the file. */
    void forEach(PbfKind kind, ElementHandler handler) {
        scan((block, order) -> PbfDecoder.decode(block, EnumSet.of(kind), handler));
    }

    /** When the data was taken, as the header says; null when it does not, or before {@link #check}. */
    Instant dataTime() {
        return dataTime;
    }

    Path path() {
        return path;
    }

    @FunctionalInterface
    private interface BlockHandler {
        void take(PrimitiveBlock block, PbfKind[] lastKind) throws PbfFormatException;
    }

    private int scan(BlockHandler handler) {
        int count = 0;
        PbfKind[] lastKind = {PbfKind.NODE};
        try (PbfBlocks blocks = PbfBlocks.open(path)) {
            for (PbfBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
                take(block, handler, lastKind);
                count++;
            }
            return count;
        } catch (PbfFormatException e) {
            throw new UnreadableOsmException(path, e.code(), e.getMessage(), e);
        } catch (InvalidProtocolBufferException e) {
            throw new UnreadableOsmException(
                    path,
                    count == 0 ? UnreadableOsmException.Code.NOT_PBF : DAMAGED,
                    "block " + count + " cannot be understood",
                    e);
        } catch (IOException e) {
            throw new UnreadableOsmException(path, NOT_FOUND, "cannot be read: " + e.getMessage(), e);
        }
    }

    private void take(PbfBlocks.Block block, BlockHandler handler, PbfKind[] lastKind) throws IOException {
        switch (block.type()) {
            case "OSMHeader" -> header(HeaderBlock.parseFrom(block.bytes()));
            case "OSMData" -> handler.take(PrimitiveBlock.parseFrom(block.bytes()), lastKind);
            default -> {
                // The format asks readers to pass over types they don't know.
            }
        }
    }

    private void header(HeaderBlock header) throws PbfFormatException {
        for (String feature : header.getRequiredFeaturesList()) {
            if (!UNDERSTOOD.contains(feature)) {
                throw new PbfFormatException(UNSUPPORTED, "needs the feature " + feature);
            }
        }
        if (header.getOsmosisReplicationTimestamp() > 0) {
            dataTime = Instant.ofEpochSecond(header.getOsmosisReplicationTimestamp());
        }
    }

    private static void requireOrder(PbfKind[] lastKind, PrimitiveBlock block) throws PbfFormatException {
        for (PrimitiveGroup group : block.getPrimitivegroupList()) {
            PbfKind kind = kindOf(group, lastKind[0]);
            if (kind.compareTo(lastKind[0]) < 0) {
                throw new PbfFormatException(UNSUPPORTED, "is not sorted: nodes, then ways, then relations");
            }
            lastKind[0] = kind;
        }
    }

    private static PbfKind kindOf(PrimitiveGroup group, PbfKind otherwise) {
        if (group.getRelationsCount() > 0) {
            return PbfKind.RELATION;
        }
        if (group.getWaysCount() > 0) {
            return PbfKind.WAY;
        }
        return group.getNodesCount() > 0 || group.hasDense() ? PbfKind.NODE : otherwise;
    }
}
