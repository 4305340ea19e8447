package org.servicecircle.ingest.osm;

import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.DAMAGED;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.NOT_FOUND;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.NOT_PBF;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.UNSUPPORTED;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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
    private final List<Set<PbfKind>> kindsOfBlock = new ArrayList<>();
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
        kindsOfBlock.clear();
        PbfKind[] lastKind = {PbfKind.NODE};
        scan(index -> true, block -> {
            kindsOfBlock.add(orderedKinds(block, lastKind));
            PbfDecoder.decode(block, EnumSet.of(PbfKind.NODE, PbfKind.WAY), new ElementHandler() {});
            PbfDecoder.decode(block, EnumSet.of(PbfKind.RELATION), relations);
        });
        return kindsOfBlock.size();
    }

    /** Gives every element of one kind to the handler, in the order of the file; after {@link #check}. */
    void forEach(PbfKind kind, ElementHandler handler) {
        scan(
                index -> kindsOfBlock.get(index).contains(kind),
                block -> PbfDecoder.decode(block, EnumSet.of(kind), handler));
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
        void take(PrimitiveBlock block) throws PbfFormatException;
    }

    private void scan(IntPredicate wanted, BlockHandler handler) {
        int index = -1;
        try (PbfBlocks blocks = PbfBlocks.open(path)) {
            header(blocks);
            for (index = 0; blocks.hasNext(); index++) {
                if (wanted.test(index)) {
                    data(blocks.next(), handler);
                } else {
                    blocks.skip();
                }
            }
        } catch (PbfFormatException e) {
            throw new UnreadableOsmException(path, e.code(), e.getMessage(), e);
        } catch (InvalidProtocolBufferException e) {
            throw new UnreadableOsmException(path, index < 0 ? NOT_PBF : DAMAGED, "a block cannot be understood", e);
        } catch (IOException e) {
            throw new UnreadableOsmException(path, NOT_FOUND, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static void data(PbfBlocks.Block block, BlockHandler handler) throws IOException {
        // The format asks readers to pass over types they don't know.
        PrimitiveBlock data = block.type().equals("OSMData")
                ? PrimitiveBlock.parseFrom(block.bytes())
                : PrimitiveBlock.getDefaultInstance();
        handler.take(data);
    }

    private void header(PbfBlocks blocks) throws IOException {
        HeaderBlock header = HeaderBlock.parseFrom(blocks.next().bytes());
        for (String feature : header.getRequiredFeaturesList()) {
            if (!UNDERSTOOD.contains(feature)) {
                throw new PbfFormatException(UNSUPPORTED, "needs the feature " + feature);
            }
        }
        if (header.getOsmosisReplicationTimestamp() > 0) {
            dataTime = Instant.ofEpochSecond(header.getOsmosisReplicationTimestamp());
        }
    }

    /** The kinds of element in a block, after a look that no kind comes too late. */
    private static Set<PbfKind> orderedKinds(PrimitiveBlock block, PbfKind[] lastKind) throws PbfFormatException {
        Set<PbfKind> kinds = EnumSet.noneOf(PbfKind.class);
        for (PrimitiveGroup group : block.getPrimitivegroupList()) {
            PbfKind kind = kindOf(group, lastKind[0]);
            if (kind.compareTo(lastKind[0]) < 0) {
                throw new PbfFormatException(UNSUPPORTED, "is not sorted: nodes, then ways, then relations");
            }
            lastKind[0] = kind;
            kinds.add(kind);
        }
        return kinds;
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
