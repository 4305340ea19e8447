package org.servicecircle.ingest.osm;

import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.DAMAGED;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.EMPTY;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.NOT_PBF;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.TRUNCATED;
import static org.servicecircle.ingest.osm.UnreadableOsmException.Code.UNSUPPORTED;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openstreetmap.osmosis.osmbinary.Fileformat.Blob;
import org.openstreetmap.osmosis.osmbinary.Fileformat.BlobHeader;

/**
 * The blocks of an OSM pbf one after the other, unpacked. A block is never larger than the format allows, so that neither
 * a broken length nor a bomb takes more memory than that.
 */
final class PbfBlocks implements Closeable {

    /** Limits of the format itself, bytes. */
    private static final int MAX_HEADER_BYTES = 64 << 10;

    private static final int MAX_BLOCK_BYTES = 32 << 20;

    /** One unpacked block: {@code OSMHeader}, {@code OSMData}, or a type to pass over. */
    @SuppressWarnings("ArrayRecordComponent") // a buffer handed on, never compared
    record Block(String type, byte[] bytes) {}

    private final DataInputStream in;
    private long left;
    private boolean first = true;

    private PbfBlocks(DataInputStream in, long bytes) {
        this.in = in;
        this.left = bytes;
    }

    static PbfBlocks open(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new PbfFormatException(EMPTY, "the file is empty");
        }
        return new PbfBlocks(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)), bytes);
    }

    /** Whether there is another block. */
    boolean hasNext() {
        return left > 0;
    }

    /** The next block. */
    Block next() throws IOException {
        BlobHeader header = header();
        return new Block(header.getType(), unpack(Blob.parseFrom(take(header.getDatasize()))));
    }

    /** Passes over the next block without unpacking it. */
    void skip() throws IOException {
        take(header().getDatasize());
    }

    private BlobHeader header() throws IOException {
        BlobHeader header = BlobHeader.parseFrom(take(headerBytes()));
        if (first && !header.getType().equals("OSMHeader")) {
            throw new PbfFormatException(NOT_PBF, "does not begin with an OSM header");
        }
        first = false;
        if (header.getDatasize() < 0 || header.getDatasize() > MAX_BLOCK_BYTES) {
            throw new PbfFormatException(DAMAGED, "a block claims " + header.getDatasize() + " bytes");
        }
        return header;
    }

    private int headerBytes() throws IOException {
        if (left < Integer.BYTES) {
            throw new PbfFormatException(first ? NOT_PBF : TRUNCATED, "ends in the middle of a block");
        }
        int bytes = in.readInt();
        left -= Integer.BYTES;
        if (bytes <= 0 || bytes > MAX_HEADER_BYTES) {
            throw new PbfFormatException(first ? NOT_PBF : DAMAGED, "no block header where one must be");
        }
        return bytes;
    }

    private byte[] take(int count) throws IOException {
        if (count > left) {
            throw new PbfFormatException(TRUNCATED, "ends in the middle of a block");
        }
        left -= count;
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static byte[] unpack(Blob blob) throws PbfFormatException {
        if (blob.hasRaw()) {
            return blob.getRaw().toByteArray();
        }
        if (!blob.hasZlibData()) {
            throw new PbfFormatException(UNSUPPORTED, "a block is packed neither by zlib nor not at all");
        }
        if (blob.getRawSize() < 0 || blob.getRawSize() > MAX_BLOCK_BYTES) {
            throw new PbfFormatException(DAMAGED, "a block claims to unpack to " + blob.getRawSize() + " bytes");
        }
        byte[] bytes = new byte[blob.getRawSize()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(blob.getZlibData().toByteArray());
            if (inflater.inflate(bytes) != bytes.length) {
                throw new PbfFormatException(DAMAGED, "a block unpacks to fewer bytes than it claims");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new PbfFormatException(DAMAGED, "a block cannot be unpacked: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
