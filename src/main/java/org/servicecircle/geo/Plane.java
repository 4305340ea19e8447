package org.servicecircle.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;

/** How points go from WGS-84 to a system and back, in place: x is easting or longitude, y northing or latitude. */
interface Plane {

    /** WGS-84 itself, and what is taken as equal to it. */
    Plane DEGREES = of(Datum.WGS84);

    /** Metres of EPSG:3857. */
    Plane WEB_MERCATOR = new Plane() {
        @Override
        public boolean degrees() {
            return false;
        }

        @Override
        public void fromWgs84(double[] point) {
            point[0] = WebMercator.x(point[0]);
            point[1] = WebMercator.y(point[1]);
        }

        @Override
        public void toWgs84(double[] point) {
            point[0] = WebMercator.lon(point[0]);
            point[1] = WebMercator.lat(point[1]);
        }
    };

    /** Metres of EPSG:4548, by GeoTools. */
    Plane GAUSS_KRUGER_117 = new Projection("EPSG:4548");

    boolean degrees();

    void fromWgs84(double[] point);

    /** Throws IllegalArgumentException where there is no such point on earth. */
    void toWgs84(double[] point);

    /** Degrees of a datum. */
    static Plane of(Datum datum) {
        return new Plane() {
            @Override
            public boolean degrees() {
                return true;
            }

            @Override
            public void fromWgs84(double[] point) {
                put(datum.fromWgs84(new LonLat(point[0], point[1])), point);
            }

            @Override
            public void toWgs84(double[] point) {
                put(datum.toWgs84(new LonLat(point[0], point[1])), point);
            }

            private void put(LonLat place, double[] point) {
                point[0] = place.lon();
                point[1] = place.lat();
            }
        };
    }

    /** The definition of a system of the EPSG register as WKT 1, easting or longitude first. */
    static String wkt(int epsg) {
        return Projection.system("EPSG:" + epsg).toWKT();
    }

    /** A projection of CGCS2000; looked up when it is first used, which takes about three seconds. */
    final class Projection implements Plane {

        private final String code;
        private MathTransform away;
        private MathTransform back;

        Projection(String code) {
            this.code = code;
        }

        static CoordinateReferenceSystem system(String code) {
            try {
                return CRS.decode(code, true);
            } catch (FactoryException missing) {
                throw new IllegalStateException("no " + code + " in the register", missing);
            }
        }

        private synchronized MathTransform away() {
            if (away == null) {
                try {
                    // From CGCS2000's own degrees, so that no shift between two equal datums comes in.
                    MathTransform found = CRS.findMathTransform(system("EPSG:4490"), system(code), true);
                    back = found.inverse();
                    away = found;
                } catch (FactoryException | NoninvertibleTransformException impossible) {
                    throw new IllegalStateException("no way to " + code, impossible);
                }
            }
            return away;
        }

        private synchronized MathTransform back() {
            away();
            return back;
        }

        @Override
        public boolean degrees() {
            return false;
        }

        @Override
        public void fromWgs84(double[] point) {
            transform(away(), point);
        }

        @Override
        public void toWgs84(double[] point) {
            transform(back(), point);
        }

        private void transform(MathTransform transform, double[] point) {
            try {
                transform.transform(point, 0, point, 0, 1);
            } catch (TransformException outside) {
                throw new IllegalArgumentException(code + " has no point " + point[0] + " " + point[1], outside);
            }
        }
    }
}
