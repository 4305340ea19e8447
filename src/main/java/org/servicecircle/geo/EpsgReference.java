package org.servicecircle.geo;

import java.util.Locale;
import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** A system of the EPSG register, by GeoTools, easting or longitude first. The first one takes about three seconds. */
final class EpsgReference implements InputReference {

    private final String code;
    private final boolean degrees;
    private final MathTransform transform;

    private EpsgReference(String code, boolean degrees, MathTransform transform) {
        this.code = code;
        this.degrees = degrees;
        this.transform = transform;
    }

    static Optional<InputReference> find(String name) {
        String code = name.trim().toUpperCase(Locale.ROOT);
        if (!code.matches("EPSG:\\d{4,6}")) {
            return Optional.empty();
        }
        try {
            CoordinateReferenceSystem system = CRS.decode(code, true);
            MathTransform transform = CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true);
            return Optional.of(new EpsgReference(code, system instanceof GeographicCRS, transform));
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String label() {
        return code;
    }

    @Override
    public boolean degrees() {
        return degrees;
    }

    @Override
    public LonLat toWgs84(double x, double y) {
        double[] point = {x, y};
        try {
            transform.transform(point, 0, point, 0, 1);
        } catch (TransformException outside) {
            throw new IllegalArgumentException(code + " has no point " + x + " " + y, outside);
        }
        return new LonLat(point[0], point[1]);
    }
}
