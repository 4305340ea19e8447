package org.servicecircle.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds which parameter of an address is not encoded as addresses are: percent signs before two digits, of UTF-8. */
final class Encodings {

    private Encodings() {}

    /** The first parameter that cannot be read; empty where all can. */
    static List<FieldFault> faultsOf(String query) {
        if (query == null) {
            return List.of();
        }
        for (String pair : query.split("&", -1)) {
            if (!isReadable(pair)) {
                String name = pair.substring(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('='));
                return List.of(FieldFault.ofParameter(Parameters.shortened(name), "bad-encoding"));
            }
        }
        return List.of();
    }

    private static boolean isReadable(String encoded) {
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return false;
        }
    }
}
