package org.servicecircle.layer.mvt;

import java.util.Arrays;

/**
 * Writes the features of one layer, one after the other: {@link #feature}, what it carries and its geometry in any order,
 * {@link #end}. Keys and values are written once a layer; a feature without geometry leaves no trace.
 */
public final class LayerWriter {

    /** Field numbers of the format's Layer message. */
    private static final int NAME = 1;

    private static final int FEATURE = 2;
    private static final int KEY = 3;
    private static final int VALUE = 4;
    private static final int EXTENT = 5;
    private static final int VERSION = 15;

    /** Field numbers of the format's Feature message. */
    private static final int ID = 1;

    private static final int TAGS = 2;
    private static final int TYPE = 3;
    private static final int GEOMETRY = 4;

    private static final int FORMAT_VERSION = 2;

    private final ByteSink features = new ByteSink();
    private final ByteSink encodedTags = new ByteSink();
    private final ByteSink layer = new ByteSink();
    private final Commands commands = new Commands();
    private final ValueTable values = new ValueTable();
    private final Tags tags = new Tags();

    private String name;
    private String[] keys = new String[8];
    private int keyCount;
    private boolean hasId;
    private long id;

    LayerWriter() {}

    void open(String layerName) {
        name = layerName;
        features.clear();
        values.clear();
        keyCount = 0;
        feature();
    }

    /** Begins a feature; what was given to one that did not {@link #end} is forgotten. */
    public LayerWriter feature() {
        commands.clear();
        tags.clear();
        hasId = false;
        return this;
    }

    /** The number that is the feature's own, ≥ 0. */
    public LayerWriter id(long number) {
        id = number;
        hasId = true;
        return this;
    }

    /** A text. */
    public LayerWriter text(String key, String value) {
        tags.add(key, ValueTable.TEXT, 0, value);
        return this;
    }

    /** A whole number as {@code int_value}; a negative one takes ten bytes. */
    public LayerWriter integer(String key, long value) {
        tags.add(key, ValueTable.INT, value, null);
        return this;
    }

    /** A whole number ≥ 0 as {@code uint_value}. */
    public LayerWriter unsigned(String key, long value) {
        tags.add(key, ValueTable.UINT, value, null);
        return this;
    }

    /** A whole number of either sign as {@code sint_value}. */
    public LayerWriter signed(String key, long value) {
        tags.add(key, ValueTable.SINT, value, null);
        return this;
    }

    /** A number as {@code double_value}. */
    public LayerWriter number(String key, double value) {
        tags.add(key, ValueTable.DOUBLE, Double.doubleToLongBits(value), null);
        return this;
    }

    /** True or false. */
    public LayerWriter flag(String key, boolean value) {
        tags.add(key, ValueTable.BOOL, value ? 1 : 0, null);
        return this;
    }

    /**
     * Adds a point in tile units; several make a multipoint.
     *
     * @throws IllegalStateException when the feature holds lines or areas
     */
    public LayerWriter point(int x, int y) {
        commands.point(x, y);
        return this;
    }

    /** Where lines and rings of the feature go. */
    Commands commands() {
        return commands;
    }

    /** Ends a feature and writes it, unless it has no geometry. */
    public void end() {
        if (commands.type() == Commands.NOTHING) {
            return;
        }
        encodeTags();
        features.field(FEATURE, ByteSink.LENGTH);
        features.varint(size());
        if (hasId) {
            features.field(ID, ByteSink.VARINT);
            features.varint(id);
        }
        if (encodedTags.size() > 0) {
            features.field(TAGS, ByteSink.LENGTH);
            features.message(encodedTags);
        }
        features.field(TYPE, ByteSink.VARINT);
        features.varint(commands.type());
        features.field(GEOMETRY, ByteSink.LENGTH);
        features.varint(commands.size());
        commands.writeTo(features);
        feature();
    }

    /** Bytes of the feature at hand: known beforehand, it is written in place and not copied from a buffer of its own. */
    private int size() {
        int size = 2;
        if (hasId) {
            size += 1 + ByteSink.sizeOf(id);
        }
        if (encodedTags.size() > 0) {
            size += 1 + ByteSink.sizeOf(encodedTags.size()) + encodedTags.size();
        }
        return size + 1 + ByteSink.sizeOf(commands.size()) + commands.size();
    }

    private void encodeTags() {
        encodedTags.clear();
        for (int i = 0; i < tags.count(); i++) {
            encodedTags.varint(keyNumber(tags.key(i)));
            encodedTags.varint(values.number(tags.type(i), tags.bits(i), tags.text(i)));
        }
    }

    /** A handful of keys: looking through them beats hashing. */
    private int keyNumber(String key) {
        for (int i = 0; i < keyCount; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        if (keyCount == keys.length) {
            keys = Arrays.copyOf(keys, 2 * keyCount);
        }
        keys[keyCount] = key;
        return keyCount++;
    }

    /** Writes the layer as field {@code number} of the tile, unless it has no features. */
    void writeTo(ByteSink tile, int number) {
        if (features.size() == 0) {
            return;
        }
        layer.clear();
        layer.field(NAME, ByteSink.LENGTH);
        layer.text(name);
        layer.all(features);
        for (int i = 0; i < keyCount; i++) {
            layer.field(KEY, ByteSink.LENGTH);
            layer.text(keys[i]);
        }
        values.writeTo(layer, VALUE);
        layer.field(EXTENT, ByteSink.VARINT);
        layer.varint(TileFrame.EXTENT);
        layer.field(VERSION, ByteSink.VARINT);
        layer.varint(FORMAT_VERSION);
        tile.field(number, ByteSink.LENGTH);
        tile.message(layer);
    }
}
