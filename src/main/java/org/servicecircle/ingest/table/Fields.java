package org.servicecircle.ingest.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.servicecircle.facility.OpeningHours;
import org.servicecircle.geo.InputReference;
import org.servicecircle.geo.LonLat;
import org.servicecircle.geo.LonLatFault;

/**
 * Takes the typed values out of one row and notes everything that is wrong with it, so that a user gets all of a row's
 * faults at once. A value that is asked for and bad comes back as null or empty; whether the row may be used says
 * {@link #good()}.
 */
public final class Fields {

    /** Of stored geometries: WGS-84. */
    public static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final Row row;
    private final InputReference reference;
    private final Envelope place;
    private final List<Reject> rejects = new ArrayList<>();

    /**
     * @param row what to read
     * @param reference what its coordinates mean
     * @param place where its points are expected, WGS-84; a null (empty) envelope if that is not known
     */
    public Fields(Row row, InputReference reference, Envelope place) {
        this.row = row;
        this.reference = reference;
        this.place = place;
    }

    /** Whether nothing was wrong so far. */
    public boolean good() {
        return rejects.isEmpty();
    }

    /** Everything that was wrong so far. */
    public List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    /** Notes something wrong. */
    public void reject(String column, RejectCode code, String detail) {
        rejects.add(new Reject(row.file(), row.number(), column, code, detail));
    }

    /** A text that must be there. */
    public String text(String column, int mostCharacters) {
        String text = find(column, mostCharacters).orElse("");
        if (row.cell(column).isEmpty()) {
            reject(column, RejectCode.MISSING, "");
        }
        return text;
    }

    /** A text that may be missing: then null. */
    public String optional(String column, int mostCharacters) {
        return find(column, mostCharacters).orElse(null);
    }

    private Optional<String> find(String column, int mostCharacters) {
        String text = row.cell(column);
        if (text.length() > mostCharacters) {
            reject(column, RejectCode.TOO_LONG, text.length() + " > " + mostCharacters);
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A whole number, null if missing. */
    public Integer whole(String column, int least, int most) {
        Double number = number(column, least, most);
        if (number != null && number != Math.rint(number)) {
            reject(column, RejectCode.NUMBER_RANGE, row.cell(column));
            return null;
        }
        return number == null ? null : (Integer) number.intValue();
    }

    /** A number, null if missing. */
    public Double number(String column, double least, double most) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        double number = parse(text);
        if (Double.isNaN(number)) {
            reject(column, RejectCode.NOT_A_NUMBER, text);
            return null;
        }
        if (number < least || number > most) {
            reject(column, RejectCode.NUMBER_RANGE, text + " (" + plain(least) + "…" + plain(most) + ")");
            return null;
        }
        return number;
    }

    /** A date, null if missing. */
    public LocalDate date(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // Refused below like any other text that is no date.
        }
        reject(column, RejectCode.NOT_A_DATE, text);
        return null;
    }

    /** A time of day such as {@code 11:30}, null if missing. */
    public LocalTime time(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException nonsense) {
            reject(column, RejectCode.NOT_ALLOWED, text);
            return null;
        }
    }

    /** Yes or no, null if missing. */
    public Boolean flag(String column) {
        return switch (row.cell(column).toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "true", "t", "yes", "y", "1", "是", "有" -> true;
            case "false", "f", "no", "n", "0", "否", "无" -> false;
            default -> {
                reject(column, RejectCode.NOT_ALLOWED, row.cell(column));
                yield null;
            }
        };
    }

    /** One of the constants, whatever its case; the default if missing. */
    public <E extends Enum<E>> E choice(String column, Class<E> type, E otherwise) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        Optional<E> chosen = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst();
        if (chosen.isEmpty()) {
            reject(column, RejectCode.NOT_ALLOWED, text + " " + Arrays.toString(type.getEnumConstants()));
        }
        return chosen.orElse(otherwise);
    }

    /** Opening hours in OSM syntax, null if missing. */
    public String openingHours(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<OpeningHours> hours = OpeningHours.find(text);
        if (hours.isEmpty()) {
            reject(column, RejectCode.OPENING_HOURS, text);
        }
        return hours.map(OpeningHours::text).orElse(null);
    }

    /** The row's point, from its geometry or its columns {@code lon} and {@code lat}; null if missing or bad. */
    public Located point() {
        if (row.geometry() instanceof Point point) {
            return locate(point.getX(), point.getY());
        }
        if (row.geometry() != null) {
            reject("geometry", RejectCode.GEOMETRY_TYPE, row.geometry().getGeometryType());
            return null;
        }
        Double x = ordinate("lon");
        Double y = ordinate("lat");
        return x == null || y == null ? null : locate(x, y);
    }

    /** Whether the row says where it is at all. */
    public boolean hasPoint() {
        return row.geometry() != null
                || !row.cell("lon").isEmpty()
                || !row.cell("lat").isEmpty();
    }

    /** The row's polygons in WGS-84; null if missing or bad. */
    public MultiPolygon polygons() {
        Geometry geometry = row.geometry();
        if (geometry instanceof Polygon || geometry instanceof MultiPolygon) {
            Geometry wgs84 = WGS84.createGeometry(geometry);
            for (Coordinate vertex : wgs84.getCoordinates()) {
                Located at = locate(vertex.x, vertex.y);
                if (at == null) {
                    return null;
                }
                vertex.setX(at.point().getX());
                vertex.setY(at.point().getY());
            }
            wgs84.geometryChanged();
            return wgs84 instanceof MultiPolygon many
                    ? many
                    : WGS84.createMultiPolygon(new Polygon[] {(Polygon) wgs84});
        }
        reject("geometry", geometry == null ? RejectCode.MISSING : RejectCode.GEOMETRY_TYPE, "Polygon, MultiPolygon");
        return null;
    }

    private Double ordinate(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            reject(column, RejectCode.MISSING, "");
            return null;
        }
        if (text.matches("(?i)[+-]?(nan|inf(inity)?)")) {
            reject(column, RejectCode.NOT_FINITE, text);
            return null;
        }
        double ordinate = parse(text);
        if (Double.isNaN(ordinate)) {
            reject(column, RejectCode.COORDINATE_TYPE, text);
            return null;
        }
        return ordinate;
    }

    private Located locate(double x, double y) {
        String pair = x + ", " + y;
        Envelope expected = reference.degrees() ? place : new Envelope();
        Optional<LonLatFault> fault = reference.degrees()
                ? LonLatFault.find(x, y, expected)
                : LonLatFault.find(x, y).filter(LonLatFault.NOT_FINITE::equals);
        if (fault.isPresent()) {
            rejectPair(fault.get(), pair);
            return null;
        }
        try {
            LonLat wgs84 = reference.toWgs84(x, y);
            if (LonLatFault.find(wgs84.lon(), wgs84.lat()).isEmpty()) {
                Point point = WGS84.createPoint(new Coordinate(wgs84.lon(), wgs84.lat()));
                return new Located(point, reference.label(), x, y);
            }
        } catch (IllegalArgumentException outside) {
            // Refused below like a point that ends up nowhere.
        }
        rejectPair(LonLatFault.OUT_OF_RANGE, pair);
        return null;
    }

    private void rejectPair(LonLatFault fault, String pair) {
        RejectCode code = switch (fault) {
            case NOT_FINITE -> RejectCode.NOT_FINITE;
            case OUT_OF_RANGE -> RejectCode.COORDINATE_RANGE;
            case MAYBE_SWAPPED -> RejectCode.MAYBE_SWAPPED;
        };
        reject(row.geometry() == null ? "lon" : "geometry", code, pair);
    }

    /** NaN for what is no number. Digits only: {@code Double.parseDouble} would take {@code 0x1p3} and {@code 1f}. */
    private static double parse(String text) {
        String plain = text.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? text.replace(",", "") : text;
        return plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")
                ? Double.parseDouble(plain)
                : Double.NaN;
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
