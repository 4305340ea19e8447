package org.servicecircle.file.flatgeobuf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.file.Feature;
import org.servicecircle.file.FeatureTable;
import org.wololo.flatgeobuf.NodeItem;
import org.wololo.flatgeobuf.PackedRTree;

/** Encoded features in a file, and where each lies and reaches. */
final class FeatureStore {

    /** The boxes of more take more memory than one file may: some 100 bytes each, and the index over them. */
    private static final int MOST_INDEXED = 1_000_000;

    private static final int BUFFER_BYTES = 1 << 16;

    private final FileChannel file;
    private final Envelope extent = new Envelope();
    private final List<PackedRTree.FeatureItem> items = new ArrayList<>();
    private long count;

    FeatureStore(FileChannel file) {
        this.file = file;
    }

    void fill(FeatureTable table) {
        FeatureEncoder encoder = new FeatureEncoder(HeaderEncoder.geometryType(table.kind()));
        try (Stream<Feature> rows = table.rows()) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER_BYTES);
            long offset = 0;
            for (Iterator<Feature> each = rows.iterator(); each.hasNext(); ) {
                Feature feature = each.next();
                ByteBuffer bytes = encoder.encode(feature);
                int size = bytes.remaining();
                out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), size);
                add(feature.geometry().getEnvelopeInternal(), offset, size);
                offset += size;
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep features aside", e);
        }
    }

    private void add(Envelope box, long offset, int size) {
        extent.expandToInclude(box);
        count++;
        if (count > MOST_INDEXED) {
            items.clear();
            return;
        }
        var item = new PackedRTree.FeatureItem();
        item.nodeItem = new NodeItem(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        item.offset = offset;
        item.size = size;
        items.add(item);
    }

    /** Puts the features along a Hilbert curve; false if there are none, or too many to do so. */
    boolean sort() {
        if (items.isEmpty()) {
            return false;
        }
        PackedRTree.hilbertSort(
                items, new NodeItem(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()));
        long offset = 0;
        for (PackedRTree.FeatureItem item : items) {
            item.nodeItem.offset = offset;
            offset += item.size;
        }
        return true;
    }

    long count() {
        return count;
    }

    /** A null object where there are no features. */
    Envelope extent() {
        return extent;
    }

    /** What lies where, in the order of {@link #copyTo}. */
    List<PackedRTree.FeatureItem> items() {
        return items;
    }

    void copyTo(OutputStream out) throws IOException {
        if (items.isEmpty()) {
            file.position(0);
            Channels.newInputStream(file).transferTo(out);
            return;
        }
        OutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        for (PackedRTree.FeatureItem item : items) {
            int size = (int) item.size;
            if (bytes.capacity() < size) {
                bytes = ByteBuffer.allocate(2 * size);
            }
            bytes.clear().limit(size);
            while (bytes.hasRemaining() && file.read(bytes, item.offset + bytes.position()) >= 0) {}
            buffered.write(bytes.array(), 0, size);
        }
        buffered.flush();
    }
}
