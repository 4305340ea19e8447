package org.servicecircle.layer.tile;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a packed tile. */
final class TileAnswer {

    static final MediaType VECTOR_TILE = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

    private static final Duration KEPT = Duration.ofHours(1);

    private TileAnswer() {}

    /**
     * The tile as the caller takes it, or 204 when nothing is drawn there.
     *
     * @param encodings the caller's {@code Accept-Encoding}, may be null
     * @param lasting whether the address gives the same tile for ever
     */
    static ResponseEntity<byte[]> of(byte[] packed, String encodings, boolean lasting) {
        CacheControl caching = lasting ? CacheControl.maxAge(KEPT).cachePublic() : CacheControl.noCache();
        if (packed.length == 0) {
            return ResponseEntity.noContent().cacheControl(caching).build();
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(VECTOR_TILE)
                .cacheControl(caching)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return acceptsGzip(encodings)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed)
                : answer.body(Gzip.unpack(packed));
    }

    private static boolean acceptsGzip(String encodings) {
        return encodings != null && encodings.toLowerCase(Locale.ROOT).contains("gzip");
    }
}
