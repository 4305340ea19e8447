package org.servicecircle.layer.tile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.servicecircle.web.OwnAddress;
import org.springframework.web.util.UriUtils;

/** The whole addresses of tile resources, as the request's own begins. */
final class TileAddresses {

    private final String base;
    private final TileChoice choice;

    private TileAddresses(String base, TileChoice choice) {
        this.base = base;
        this.choice = choice;
    }

    /** Addresses for the request that this thread answers. */
    static TileAddresses of(TileChoice choice) {
        return new TileAddresses(OwnAddress.base(), choice);
    }

    static String ofGrid(TileGrid grid) {
        return OwnAddress.base() + "/ogc/tileMatrixSets/" + grid.id();
    }

    static String ofGrids() {
        return OwnAddress.base() + "/ogc/tileMatrixSets";
    }

    String list() {
        return withQuery(base + choice.path(), "f=json");
    }

    String set(TileGrid grid, String format) {
        return withQuery(base + choice.path() + "/" + grid.id(), "f=" + format);
    }

    String collection(TileLayer layer) {
        return base + "/ogc/collections/" + layer.id();
    }

    /**
     * The template of the tiles. With the data version in it an address whose content depends on nothing else may be
     * kept.
     *
     * @param square the last three parts
     */
    String tiles(TileGrid grid, String square, long dataVersion) {
        return withQuery(base + choice.path() + "/" + grid.id() + square, "v=" + dataVersion);
    }

    private String withQuery(String address, String last) {
        List<String> pairs = new ArrayList<>();
        for (TileChoice.QueryPair pair : choice.query()) {
            pairs.add(pair.name() + "=" + UriUtils.encode(pair.value(), StandardCharsets.UTF_8));
        }
        pairs.add(last);
        return address + "?" + String.join("&", pairs);
    }
}
