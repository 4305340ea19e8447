package org.servicecircle.file.shape;

import org.servicecircle.geo.OutputReference;

/**
 * Definitions of references in the notation that {@code .prj} files have: easting first, with Esri's names, by which alone
 * programs know them, since the notation has no codes.
 */
final class EsriDefinition {

    private static final String WGS_84 =
            "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private static final String CGCS2000 =
            "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
                    + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private static final String GAUSS_KRUGER_117 = "PROJCS[\"CGCS2000_3_Degree_GK_CM_117E\"," + CGCS2000
            + ",PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",117.0],PARAMETER[\"Scale_Factor\",1.0],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    private static final String WEB_MERCATOR = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\"," + WGS_84
            + ",PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],"
            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],"
            + "PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0]]";

    private EsriDefinition() {}

    /**
     * The definition of a reference.
     *
     * @throws IllegalArgumentException for GCJ-02 and BD-09, which have none
     */
    static String of(OutputReference reference) {
        return switch (reference) {
            case CRS84, EPSG_4326 -> WGS_84;
            case EPSG_4490 -> CGCS2000;
            case EPSG_4548 -> GAUSS_KRUGER_117;
            case EPSG_3857 -> WEB_MERCATOR;
            case GCJ02, BD09 -> throw new IllegalArgumentException(reference.label() + " has no definition");
        };
    }
}
