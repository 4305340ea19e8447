package org.servicecircle.layer.mvt;

/** Writes one vector tile, layer after layer. For one thread and one tile. */
public final class TileWriter {

    private static final int LAYER = 3;

    private final ByteSink tile = new ByteSink();
    private final LayerWriter layer = new LayerWriter();
    private boolean open;

    /** Ends the layer before and begins one of another name; its writer holds until the next call. */
    public LayerWriter layer(String name) {
        close();
        layer.open(name);
        open = true;
        return layer;
    }

    /** The tile; no bytes when no layer got a feature. Ends the last layer. */
    public byte[] toBytes() {
        close();
        return tile.toBytes();
    }

    private void close() {
        if (open) {
            layer.writeTo(tile, LAYER);
            open = false;
        }
    }
}
