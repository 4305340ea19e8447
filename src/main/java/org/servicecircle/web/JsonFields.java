package org.servicecircle.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the fields of a JSON body strictly, as {@link Parameters} reads an address: a number that is written as a text is
 * no number. Every refusal points to the field.
 */
public final class JsonFields {

    /** The largest body that is read. */
    static final int MOST_BYTES = 64 * 1024;

    /** NaN and Infinity are read, so that they can be refused by name. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonNode object;
    private final String pointer;

    private JsonFields(JsonNode object, String pointer) {
        if (!object.isObject()) {
            throw refused(pointer, pointer.isEmpty() ? "not-json" : "not-an-object");
        }
        this.object = object;
        this.pointer = pointer;
    }

    /**
     * The fields of a whole body.
     *
     * @throws ProblemException 400 if it is no JSON object, 413 if it is larger than 64 KiB
     */
    public static JsonFields read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ProblemException.tooLarge();
        }
        try {
            return new JsonFields(MAPPER.readTree(bytes), "");
        } catch (JacksonException unreadable) {
            throw refused("", "not-json");
        }
    }

    /** The JSON pointer of a field. */
    public String pointer(String name) {
        return pointer + "/" + name;
    }

    /** Whether a field is given; null counts as not given. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** A list of so many objects. */
    public List<JsonFields> objects(String name, int least, int most) {
        JsonNode list = required(name);
        if (!list.isArray()) {
            throw refused(pointer(name), "not-a-list");
        }
        if (list.size() < least || list.size() > most) {
            throw refused(pointer(name), "list-size", list.size(), least, most);
        }
        List<JsonFields> fields = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            fields.add(new JsonFields(list.get(i), pointer(name) + "/" + i));
        }
        return fields;
    }

    /** One of the allowed codes. */
    public String oneOf(String name, Collection<String> allowed) {
        JsonNode text = required(name);
        if (!text.isString()) {
            throw refused(pointer(name), "not-a-text", shown(text));
        }
        if (!allowed.contains(text.asString())) {
            throw refused(pointer(name), "unknown-code", shown(text), String.join(", ", allowed));
        }
        return text.asString();
    }

    /**
     * A text without blanks around it, of at most so many characters; line ends are kept as {@code \n}.
     *
     * @throws ProblemException 400 for no text, a longer one, or one with control characters or half a character
     */
    public String text(String name, int most) {
        JsonNode node = required(name);
        if (!node.isString()) {
            throw refused(pointer(name), "not-a-text", shown(node));
        }
        String text = node.asString().replace("\r\n", "\n").strip();
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw refused(pointer(name), "text-too-long", length, most);
        }
        if (text.codePoints().anyMatch(JsonFields::isNoText)) {
            throw refused(pointer(name), "control-characters");
        }
        return text;
    }

    /** A lone surrogate comes out of {@code codePoints} as it is; no database takes it. */
    private static boolean isNoText(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t'
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** A whole number from {@code least} to {@code most}. */
    public int integer(String name, int least, int most) {
        JsonNode number = required(name);
        if (!number.isIntegralNumber()) {
            throw refused(pointer(name), "not-an-integer", shown(number), least, most);
        }
        if (!number.canConvertToInt() || number.asInt() < least || number.asInt() > most) {
            throw refused(pointer(name), "out-of-range", shown(number), least, most);
        }
        return number.asInt();
    }

    /**
     * The position in the fields {@code lon} and {@code lat}.
     *
     * @param data where positions are expected, or null
     * @throws ProblemException 400 when it is not two finite numbers within range, 422 when the two are maybe swapped
     */
    public LonLat position(BoundingBox data) {
        double lon = finite("lon");
        double lat = finite("lat");
        boolean onEarth = LonLat.isOnEarth(lon, lat);
        LonLat position = new LonLat(lon, lat);
        if (onEarth ? data != null && position.isSwapped(data) : LonLat.isOnEarth(lat, lon)) {
            throw ProblemException.unprocessable(
                    FieldFault.ofPointer(pointer("lon"), "maybe-swapped", lat + "," + lon));
        }
        if (!onEarth) {
            throw refused(pointer(Math.abs(lat) > LonLat.MAX_LAT ? "lat" : "lon"), "outside-earth", lon + "," + lat);
        }
        return position;
    }

    private double finite(String name) {
        JsonNode number = required(name);
        if (!number.isNumber()) {
            throw refused(pointer(name), "not-a-number", shown(number));
        }
        double value = number.doubleValue(Double.POSITIVE_INFINITY);
        if (!Double.isFinite(value)) {
            throw refused(pointer(name), "not-finite", shown(number));
        }
        return value;
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            throw refused(pointer(name), "missing-field");
        }
        return object.get(name);
    }

    private static String shown(JsonNode value) {
        return Parameters.shortened(value.isValueNode() ? value.asString() : value.toString());
    }

    private static ProblemException refused(String pointer, String code, Object... arguments) {
        return ProblemException.badFields(List.of(FieldFault.ofPointer(pointer, code, arguments)));
    }
}
