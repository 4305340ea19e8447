package org.servicecircle.layer.ogc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Keeps parts of layers as they were written, for whoever asks next: maps of many people ask for the same ones. */
@Component
class FinishedPages {

    /** Parts of more features are not kept, nor held whole while they are written. */
    private static final int MOST_FEATURES = 1000;

    private static final long MOST_BYTES = 32L << 20;

    /** Everything that a part depends on. */
    private record Key(String server, String path, String query, Language language, List<Object> version) {}

    private final ItemsWriter writer;
    private final Cache<Key, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] page) -> page.length)
            .build();

    FinishedPages(ItemsWriter writer) {
        this.writer = writer;
    }

    /** Writes one part, anew only where it is not kept. */
    void write(ItemsPart part, HttpServletRequest request, OutputStream to) throws IOException {
        if (part.limit() > MOST_FEATURES) {
            writer.write(part, request, to);
            return;
        }
        Key key = new Key(
                Link.address(""),
                request.getRequestURI(),
                request.getQueryString(),
                part.language(),
                part.query().content().version());
        try {
            to.write(kept.get(key, missing -> written(part, request)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private byte[] written(ItemsPart part, HttpServletRequest request) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            writer.write(part, request, page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return page.toByteArray();
    }
}
