package org.servicecircle.gap;

/**
 * The dwellings, as columns. Immutable.
 *
 * <p>A number of people below zero means that it is not known.
 */
public final class Homes {

    /** In the column of areas: outside every area, and counted nowhere. */
    public static final int NOWHERE = -1;

    private final int[] lonE7;
    private final int[] latE7;
    private final int[] area;
    private final int[] residents;
    private final int[] elders60;
    private final int[] elders80;

    /**
     * Takes one row per dwelling.
     *
     * @param area the caller's number of the smallest area it lies in (its community), {@link #NOWHERE} for none
     * @param residents people living there, below 0 if not known
     * @param elders60 of them aged 60 and over, below 0 if not known
     * @param elders80 of them aged 80 and over, below 0 if not known
     * @throws IllegalArgumentException if the columns are not equally long
     */
    public Homes(int[] lonE7, int[] latE7, int[] area, int[] residents, int[] elders60, int[] elders80) {
        for (int[] column : new int[][] {latE7, area, residents, elders60, elders80}) {
            if (column.length != lonE7.length) {
                throw new IllegalArgumentException("columns of " + lonE7.length + " and " + column.length + " rows");
            }
        }
        this.lonE7 = lonE7.clone();
        this.latE7 = latE7.clone();
        this.area = area.clone();
        this.residents = residents.clone();
        this.elders60 = elders60.clone();
        this.elders80 = elders80.clone();
    }

    public int size() {
        return lonE7.length;
    }

    public int lonE7(int home) {
        return lonE7[home];
    }

    public int latE7(int home) {
        return latE7[home];
    }

    /** The area's number, or {@link #NOWHERE}. */
    public int area(int home) {
        return area[home];
    }

    /** Area number per home, to be mapped to larger areas. */
    public int[] areas() {
        return area.clone();
    }

    /** How many of a group live there; below 0 if not known. A dwelling is one dwelling. */
    public int count(Group group, int home) {
        return switch (group) {
            case RESIDENTS -> residents[home];
            case ELDERS_60 -> elders60[home];
            case ELDERS_80 -> elders80[home];
            case DWELLINGS -> 1;
        };
    }

    /** Residents if they are known for every dwelling that lies in an area, else dwellings. */
    public Group basis() {
        for (int home = 0; home < size(); home++) {
            if (area[home] != NOWHERE && residents[home] < 0) {
                return Group.DWELLINGS;
            }
        }
        return size() == 0 ? Group.DWELLINGS : Group.RESIDENTS;
    }
}
