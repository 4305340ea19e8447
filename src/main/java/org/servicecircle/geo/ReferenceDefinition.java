package org.servicecircle.geo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.referencing.CRS;

/**
 * Which reference a definition in WKT 1 means, the notation of {@code .prj} files. It has no code, and its names differ from
 * writer to writer, so a plane is known by its datum and its numbers.
 */
final class ReferenceDefinition {

    private static final double FALSE_EASTING_METRES = 500_000;

    /** With the number of a zone before the easting: so much for each. */
    private static final double ZONE_METRES = 1_000_000;

    private ReferenceDefinition() {}

    /** WGS-84, CGCS2000, Web Mercator, or a zone of CGCS2000's Gauss-Kruger family (EPSG:4491 to 4554); else empty. */
    static Optional<InputReference> find(String wkt) {
        try {
            CoordinateReferenceSystem system = CRS.parseWKT(wkt);
            if (system instanceof GeographicCRS degrees) {
                return isMeasuredIn(system, "deg", "°")
                        ? datum(degrees.getDatum()).map(InputReference::of)
                        : Optional.empty();
            }
            return system instanceof ProjectedCRS plane && isMeasuredIn(system, "m")
                    ? code(plane).flatMap(EpsgReference::find)
                    : Optional.empty();
        } catch (FactoryException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static boolean isMeasuredIn(CoordinateReferenceSystem system, String... units) {
        String unit = String.valueOf(system.getCoordinateSystem().getAxis(0).getUnit());
        return List.of(units).contains(unit);
    }

    private static Optional<Datum> datum(GeodeticDatum datum) {
        if (datum.getPrimeMeridian().getGreenwichLongitude() != 0) {
            return Optional.empty();
        }
        String plain = datum.getName().getCode().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return switch (plain) {
            case "DWGS1984", "WGS1984", "WGS84", "WORLDGEODETICSYSTEM1984" -> Optional.of(Datum.WGS84);
            case "DCHINA2000", "CHINA2000", "DCGCS2000", "CGCS2000", "CHINAGEODETICCOORDINATESYSTEM2000" ->
                Optional.of(Datum.CGCS2000);
            default -> Optional.empty();
        };
    }

    private static Optional<String> code(ProjectedCRS plane) {
        Optional<Datum> datum = datum(plane.getBaseCRS().getDatum());
        String method = plane.getConversionFromBase().getMethod().getName().getCode();
        Map<String, Double> numbers = numbers(plane);
        boolean plain = is(numbers, "latitude_of_origin", 0)
                && is(numbers, "false_northing", 0)
                && is(numbers, "scale_factor", 1);
        if (!plain || datum.isEmpty()) {
            return Optional.empty();
        }
        if (datum.get() == Datum.CGCS2000 && "Transverse_Mercator".equals(method)) {
            return gaussKruger(numbers.get("central_meridian"), numbers.get("false_easting"));
        }
        boolean web = datum.get() == Datum.WGS84
                && method.contains("Pseudo Mercator")
                && is(numbers, "central_meridian", 0)
                && is(numbers, "false_easting", 0);
        return web ? Optional.of("EPSG:3857") : Optional.empty();
    }

    /**
     * From 75° to 135° east: 3-degree zones from 4513 with their number before the easting and from 4534 without, 6-degree
     * zones from 4491 with it. Those without it (4502 to 4512) are the same planes as every second one from 4534 on.
     */
    private static Optional<String> gaussKruger(double meridian, double falseEasting) {
        int third = (int) Math.round(meridian / 3);
        if (meridian != third * 3 || third < 25 || third > 45) {
            return Optional.empty();
        }
        if (falseEasting == FALSE_EASTING_METRES) {
            return Optional.of("EPSG:" + (4534 + third - 25));
        }
        if (falseEasting == third * ZONE_METRES + FALSE_EASTING_METRES) {
            return Optional.of("EPSG:" + (4513 + third - 25));
        }
        int zone = (third + 1) / 2;
        return third % 2 == 1 && falseEasting == zone * ZONE_METRES + FALSE_EASTING_METRES
                ? Optional.of("EPSG:" + (4491 + zone - 13))
                : Optional.empty();
    }

    private static Map<String, Double> numbers(ProjectedCRS plane) {
        return plane.getConversionFromBase().getParameterValues().values().stream()
                .filter(ParameterValue.class::isInstance)
                .collect(Collectors.toMap(
                        each -> each.getDescriptor().getName().getCode(), ReferenceDefinition::number, (a, b) -> a));
    }

    private static double number(GeneralParameterValue value) {
        return ((ParameterValue<?>) value).doubleValue();
    }

    private static boolean is(Map<String, Double> numbers, String name, double expected) {
        return numbers.getOrDefault(name, expected) == expected;
    }
}
