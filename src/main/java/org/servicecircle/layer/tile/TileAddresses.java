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

    /** Everything under {@code /ogc} begins so. */
    static String start() {
        return OwnAddress.base() + "/ogc";
    }

    static String ofStyles() {
        return start() + "/styles";
    }

    /**
     * A style.
     *
     * @param asked whose question the style puts; null for none
     */
    static String ofStyle(String id, TileChoice asked) {
        List<String> pairs = asked == null ? List.of() : pairs(asked.questionOnly());
        return ofStyles() + "/" + id + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    static String ofCollection(TileLayer layer) {
        return start() + "/collections/" + layer.id();
    }

    String list(String format) {
        return withQuery(base + choice.path(), "f=" + format);
    }

    String set(TileGrid grid, String format) {
        return withQuery(base + choice.path() + "/" + grid.id(), "f=" + format);
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
        List<String> pairs = new ArrayList<>(pairs(choice.query()));
        pairs.add(last);
        return address + "?" + String.join("&", pairs);
    }

    private static List<String> pairs(List<TileChoice.QueryPair> query) {
        return query.stream()
                .map(pair -> pair.name() + "=" + UriUtils.encode(pair.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
