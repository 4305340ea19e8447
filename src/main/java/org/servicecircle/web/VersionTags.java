package org.servicecircle.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers 304 without computing anything when the caller already holds the answer to the same question about the same
 * data. A restarted server counts as a new version, since its code may answer otherwise.
 */
@Component
public class VersionTags {

    private final long startedMillis;

    VersionTags(ApplicationContext context) {
        this.startedMillis = context.getStartupDate();
    }

    /**
     * The answer, or 304 when the caller's {@code If-None-Match} names this very version.
     *
     * @param answer computes the answer; not called for 304
     * @param version everything the answer depends on: data version, question, language; each with a stable text
     */
    public <T> ResponseEntity<T> answer(WebRequest request, Supplier<T> answer, Object... version) {
        String tag = tag(version);
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(tag).body(answer.get());
    }

    /** The weak tag of an answer that depends on all of this; each with a stable text. */
    public String tag(Object... version) {
        return "W/\"" + Long.toHexString(startedMillis) + "-" + Long.toHexString(hash(version)) + "\"";
    }

    /** FNV-1a over the texts, 64 bits, so that two questions do not share a tag by accident. */
    private static long hash(Object[] version) {
        long hash = 0xcbf29ce484222325L;
        String text = Arrays.stream(version).map(Objects::toString).reduce("", (a, b) -> a + '\u0000' + b);
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
