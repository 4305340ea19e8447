package org.servicecircle.file.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.servicecircle.file.Feature;
import org.servicecircle.file.RingOrder;
import org.wololo.flatgeobuf.GeometryConversions;

/** One feature as bytes of FlatGeobuf: its size, then a table of geometry and properties. */
final class FeatureEncoder {

    /** The place of a value's column, and a number of 8 bytes or the length of a text. */
    private static final int LARGEST_HEAD = 10;

    private final byte geometryType;
    private final FlatBufferBuilder builder = new FlatBufferBuilder(1024);
    private ByteBuffer properties = littleEndian(1024);

    FeatureEncoder(int geometryType) {
        this.geometryType = (byte) geometryType;
    }

    /** The bytes, valid until the next call. */
    ByteBuffer encode(Feature feature) throws IOException {
        properties.clear();
        put(0, feature.id());
        List<Object> values = feature.values();
        for (int i = 0; i < values.size(); i++) {
            put(i + 1, values.get(i));
        }
        builder.clear();
        int place = org.wololo.flatgeobuf.generated.Feature.createPropertiesVector(builder, properties.flip());
        int geometry =
                GeometryConversions.serialize(builder, RingOrder.RIGHT_HANDED.of(feature.geometry()), geometryType);
        builder.finishSizePrefixed(org.wololo.flatgeobuf.generated.Feature.createFeature(builder, geometry, place, 0));
        return builder.dataBuffer();
    }

    /** A value behind its column's place; nothing for null. */
    private void put(int column, Object value) {
        if (value == null) {
            return;
        }
        byte[] text = value instanceof Number || value instanceof Boolean
                ? new byte[0]
                : value.toString().getBytes(StandardCharsets.UTF_8);
        room(LARGEST_HEAD + text.length);
        properties.putShort((short) column);
        if (value instanceof Long number) {
            properties.putLong(number);
        } else if (value instanceof Double number) {
            properties.putDouble(number);
        } else if (value instanceof Boolean truth) {
            properties.put((byte) (truth ? 1 : 0));
        } else {
            properties.putInt(text.length).put(text);
        }
    }

    private void room(int bytes) {
        if (properties.remaining() < bytes) {
            properties = littleEndian(2 * (properties.capacity() + bytes)).put(properties.flip());
        }
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
