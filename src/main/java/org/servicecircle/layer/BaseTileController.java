package org.servicecircle.layer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Vector tiles of the base map. */
@RestController
@Tag(name = "tiles", description = "Vector tiles")
class BaseTileController {

    static final MediaType VECTOR_TILE = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

    private static final Duration KEPT = Duration.ofHours(1);

    private final BaseTiles tiles;

    BaseTileController(BaseTiles tiles) {
        this.tiles = tiles;
    }

    /** One tile: 204 when nothing is to be drawn, 304 when the caller holds it, 400 when there is no such tile. */
    @GetMapping(path = "/tiles/base/{z}/{x}/{y}.mvt")
    @Operation(summary = "A Mapbox Vector Tile of the base map: walkways, water, green, compounds, rail")
    ResponseEntity<byte[]> tile(
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestParam(required = false) String v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) String encodings,
            WebRequest request) {
        TileAddress tile = TileAddress.parse(z, x, y);
        long version = tiles.dataVersion();
        if (request.checkNotModified("W/\"base-" + version + "\"")) {
            return null;
        }
        byte[] packed = tiles.packed(tile, version);
        return packed.length == 0
                ? ResponseEntity.noContent().cacheControl(caching(v, version)).build()
                : answer(packed, acceptsGzip(encodings), caching(v, version));
    }

    private static ResponseEntity<byte[]> answer(byte[] packed, boolean gzip, CacheControl caching) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(VECTOR_TILE)
                .cacheControl(caching)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return gzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed)
                : answer.body(Gzip.unpack(packed));
    }

    /** An address that names the data version never changes its content; any other is asked for again. */
    private static CacheControl caching(String asked, long version) {
        return Long.toString(version).equals(asked) ? CacheControl.maxAge(KEPT).cachePublic() : CacheControl.noCache();
    }

    private static boolean acceptsGzip(String encodings) {
        return encodings != null && encodings.toLowerCase(Locale.ROOT).contains("gzip");
    }
}
