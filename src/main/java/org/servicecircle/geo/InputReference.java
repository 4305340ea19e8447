package org.servicecircle.geo;

import java.util.Optional;

/**
 * What the numbers of an input file mean: a {@link Datum} in degrees, or a coordinate reference system of the EPSG
 * register such as {@code EPSG:4548} in metres.
 */
public interface InputReference {

    /** The reference of that name, a datum's or {@code EPSG:…}; empty if there is none. */
    static Optional<InputReference> find(String name) {
        Optional<Datum> datum = Datum.find(name);
        return datum.isPresent() ? datum.map(InputReference::of) : EpsgReference.find(name);
    }

    /**
     * The reference that a definition in WKT 1 means, as it stands in {@code .prj} files: degrees of WGS-84 or CGCS2000, Web
     * Mercator, or a zone of CGCS2000's Gauss-Kruger family (EPSG:4491 to 4554); empty for any other.
     */
    static Optional<InputReference> defined(String wkt) {
        return ReferenceDefinition.find(wkt);
    }

    /** The reference of a datum, in degrees, longitude first. */
    static InputReference of(Datum datum) {
        return new DatumReference(datum);
    }

    /** The name to keep beside the data, such as {@code GCJ-02} or {@code EPSG:4548}. */
    String label();

    /** Whether the numbers are longitude and latitude in degrees. */
    boolean degrees();

    /**
     * Where the point lies in WGS-84, longitude first.
     *
     * @param x easting, or longitude; finite
     * @param y northing, or latitude; finite
     * @throws IllegalArgumentException if the system has no such point
     */
    LonLat toWgs84(double x, double y);

    /** A datum, in degrees. */
    record DatumReference(Datum datum) implements InputReference {

        @Override
        public String label() {
            return datum.label();
        }

        @Override
        public boolean degrees() {
            return true;
        }

        @Override
        public LonLat toWgs84(double x, double y) {
            return datum.toWgs84(new LonLat(x, y));
        }
    }
}
