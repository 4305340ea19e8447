package org.servicecircle.coverage;

/**
 * How service areas are drawn.
 *
 * @param cellMetres side of a raster cell, 1 to 1,000; where an area is too large it is doubled until it fits
 * @param sampleMetres the raster sees walkways as points no further apart than this, ≥ 0.1
 * @param boundMetres how far an area reaches beyond the reached walkways where no unreached one is near, 1 to 500
 * @param leastSquareMetres islands and holes smaller than this are left out, ≥ 0
 * @param mostNodes corners of raster cells held in memory at once, 16 bytes each, ≥ 10,000
 */
public record AreaRule(
        double cellMetres, double sampleMetres, double boundMetres, double leastSquareMetres, int mostNodes) {

    /** What serves a town; the figures are in the decision record on the raster rule. */
    public static final AreaRule DEFAULT = new AreaRule(10, 5, 60, 500, 4_000_000);

    /**
     * Checks the ranges above.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public AreaRule {
        require(cellMetres >= 1 && cellMetres <= 1000, "cell out of range");
        require(sampleMetres >= 0.1, "samples too dense");
        require(boundMetres >= 1 && boundMetres <= 500, "bound out of range");
        require(leastSquareMetres >= 0, "negative area");
        require(mostNodes >= 10_000, "too few nodes");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
