package org.servicecircle.web;

/**
 * A box in WGS-84 degrees, {@code west ≤ east}, {@code south ≤ north}.
 *
 * @param west least longitude
 * @param south least latitude
 * @param east greatest longitude
 * @param north greatest latitude
 */
public record BoundingBox(double west, double south, double east, double north) {

    private static final int NUMBERS = 4;

    /**
     * Reads {@code west,south,east,north}.
     *
     * @throws ProblemException 400 for any other number of numbers, for what is not finite or not on earth, and for
     *     least above greatest; 422 when longitudes and latitudes are maybe swapped
     */
    public static BoundingBox parse(String name, String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != NUMBERS) {
            throw ProblemException.badParameter(name, "bbox-count", parts.length);
        }
        double[] numbers = new double[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = Parameters.decimal(name, parts[i]);
        }
        LonLat least = LonLat.of(name, numbers[0], numbers[1]);
        LonLat greatest = LonLat.of(name, numbers[2], numbers[3]);
        if (least.lat() > greatest.lat()) {
            throw ProblemException.badParameter(name, "bbox-south-above-north", parts[1], parts[3]);
        }
        if (least.lon() > greatest.lon()) {
            throw ProblemException.badParameter(name, "bbox-west-beyond-east", parts[0], parts[2]);
        }
        return new BoundingBox(least.lon(), least.lat(), greatest.lon(), greatest.lat());
    }

    /** Whether a position lies inside or on the edge. */
    public boolean contains(double lon, double lat) {
        return lon >= west && lon <= east && lat >= south && lat <= north;
    }

    /** As GeoJSON orders it: west, south, east, north. */
    public double[] toArray() {
        return new double[] {west, south, east, north};
    }
}
