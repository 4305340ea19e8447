package org.servicecircle.layer.tile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the map, read from the style sheet of the pages, {@code tokens.css}: they are written down once. Colours
 * with an alpha are told as {@code rgba(r,g,b,a)}, which readers of styles know.
 */
final class Palette {

    private static final String TOKENS = "/static/style/tokens.css";
    private static final String BY_DAY = "\n:root {";
    private static final String BY_NIGHT = "\n:root[data-theme='dark'] {";
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern WITH_ALPHA = Pattern.compile("rgb\\(([0-9]+) ([0-9]+) ([0-9]+) / ([0-9]+)%\\)");
    private static final double PER_CENT = 100;

    private final Map<String, String> colours;

    private Palette(Map<String, String> colours) {
        this.colours = colours;
    }

    /** The colours by day, or by night where those are others. */
    static Palette of(boolean night) {
        String sheet = "\n" + read();
        Map<String, String> colours = new HashMap<>();
        put(block(sheet, BY_DAY), colours);
        if (night) {
            put(block(sheet, BY_NIGHT), colours);
        }
        return new Palette(Map.copyOf(colours));
    }

    private static String block(String sheet, String opening) {
        int from = sheet.indexOf(opening);
        if (from < 0) {
            throw new IllegalStateException(TOKENS + " lacks" + opening);
        }
        return sheet.substring(from, sheet.indexOf('}', from));
    }

    private static void put(String block, Map<String, String> colours) {
        Matcher token = TOKEN.matcher(block);
        while (token.find()) {
            colours.put(token.group(1), plain(token.group(2).strip()));
        }
    }

    private static String plain(String colour) {
        Matcher parts = WITH_ALPHA.matcher(colour);
        return parts.matches()
                ? "rgba(%s,%s,%s,%s)"
                        .formatted(
                                parts.group(1),
                                parts.group(2),
                                parts.group(3),
                                Integer.parseInt(parts.group(4)) / PER_CENT)
                : colour;
    }

    private static String read() {
        try (InputStream sheet = Palette.class.getResourceAsStream(TOKENS)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The colour of a token.
     *
     * @param name without the leading dashes
     */
    String colour(String name) {
        String colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException(name);
        }
        return colour;
    }
}
