package org.servicecircle.ingest.shape;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** In which encoding the cells of a dBASE table are written, as far as its companions say. */
final class CellEncoding {

    /** Holds GBK and GB 2312. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private CellEncoding() {}

    /** The encoding that a {@code .cpg} part names; empty if it names none that is known, such as {@code system}. */
    static Optional<Charset> named(String cpg) {
        String plain = cpg.toUpperCase(Locale.ROOT).replaceAll("^(ANSI|OEM|CP|MS|WINDOWS)[ _-]*", "");
        return switch (plain) {
            case "UTF8", "UTF-8", "65001" -> Optional.of(StandardCharsets.UTF_8);
            case "936", "54936", "GBK", "GB2312", "GB_2312", "EUC-CN", "LDID/77", "LDID/122" -> Optional.of(GB18030);
            case "950", "LDID/79", "LDID/120" -> Optional.of(Charset.forName("Big5"));
            case "1252", "LDID/3" -> Optional.of(Charset.forName("windows-1252"));
            default -> supported(plain.replaceFirst("^(ISO)? ?8859[ -]?(\\d+)$", "ISO-8859-$2"));
        };
    }

    private static Optional<Charset> supported(String name) {
        boolean legal = name.matches("[A-Z0-9][A-Z0-9+.:_-]*");
        return legal && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /**
     * The encoding that the language byte of the table's header stands for; empty for 0 (none) and 0x57 (that of the
     * writer's machine), and for languages that nobody writes about places here.
     */
    static Optional<Charset> ofLanguage(int languageByte) {
        return switch (languageByte) {
            case 0x03 -> Optional.of(Charset.forName("windows-1252"));
            case 0x4D, 0x7A -> Optional.of(GB18030);
            case 0x4F, 0x78 -> Optional.of(Charset.forName("Big5"));
            default -> Optional.empty();
        };
    }

    /**
     * The text of some bytes; empty if they are not in the encoding. A character cut off at the end is dropped, since
     * programs cut texts to the width of a column without regard for it.
     */
    static Optional<String> decode(Charset charset, byte[] bytes, int from, int length) {
        CharBuffer text = CharBuffer.allocate(length);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, length), text, false);
        return result.isUnderflow() ? Optional.of(text.flip().toString()) : Optional.empty();
    }

    /** A text in UTF-8, else in GB18030, whatever that makes of it. */
    static String guessed(byte[] bytes) {
        return decode(StandardCharsets.UTF_8, bytes, 0, bytes.length).orElseGet(() -> new String(bytes, GB18030));
    }
}
