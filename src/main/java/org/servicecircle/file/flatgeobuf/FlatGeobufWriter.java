package org.servicecircle.file.flatgeobuf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.StandardOpenOption;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.file.FeatureTable;
import org.servicecircle.file.FeatureWriter;
import org.servicecircle.file.TemporaryFile;
import org.springframework.stereotype.Component;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.PackedRTree;

/**
 * Writes features as FlatGeobuf 3: along a Hilbert curve with an index, so that programs read a part without the whole.
 * Number, extent and index stand before the features, so these wait in a temporary file.
 */
@Component
final class FlatGeobufWriter implements FeatureWriter {

    /** As of the format's own tools. */
    private static final short NODE_SIZE = 16;

    @Override
    public FeatureFormat format() {
        return FeatureFormat.FLATGEOBUF;
    }

    @Override
    public void write(FeatureTable table, OutputStream out) throws IOException {
        try (TemporaryFile file = new TemporaryFile(".fgb");
                FileChannel store = open(file)) {
            FeatureStore features = new FeatureStore(store);
            features.fill(table);
            WritableByteChannel channel = Channels.newChannel(out);
            channel.write(ByteBuffer.wrap(Constants.MAGIC_BYTES));
            boolean indexed = features.sort();
            channel.write(
                    new HeaderEncoder(table).encode(features.count(), features.extent(), indexed ? NODE_SIZE : 0));
            if (indexed) {
                new PackedRTree(features.items(), NODE_SIZE).write(out);
            }
            features.copyTo(out);
        }
    }

    private static FileChannel open(TemporaryFile file) {
        try {
            return FileChannel.open(file.path(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
