package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.servicecircle.area.DwellingRow;
import org.servicecircle.gap.Homes;
import org.servicecircle.geo.Earth;

/** The dwellings of one data version: their ids, and the columns that are computed with. Immutable. */
public final class Dwellings {

    private static final int UNKNOWN = -1;

    private final long[] ids;
    private final int[] lonE7;
    private final int[] latE7;
    private final Homes homes;

    /** Columns of rows that are sorted by id; a home's number is its place among them. */
    Dwellings(List<DwellingRow> rows, Areas areas) {
        ids = rows.stream().mapToLong(DwellingRow::id).toArray();
        lonE7 = column(rows, row -> Earth.toE7(row.location().getX()));
        latE7 = column(rows, row -> Earth.toE7(row.location().getY()));
        homes = new Homes(
                lonE7,
                latE7,
                column(rows, row -> areas.communityNumber(row.communityCode())),
                column(rows, row -> orUnknown(row.residents())),
                column(rows, row -> orUnknown(row.elders60())),
                column(rows, row -> orUnknown(row.elders80())));
    }

    private static int[] column(List<DwellingRow> rows, ToIntFunction<DwellingRow> value) {
        return rows.stream().mapToInt(value).toArray();
    }

    private static int orUnknown(Integer people) {
        return people == null ? UNKNOWN : people;
    }

    /** How many. */
    public int count() {
        return ids.length;
    }

    /** Id of a home by its number. */
    public long id(int home) {
        return ids[home];
    }

    /** Number of the home with this id; negative when there is none. */
    public int find(long id) {
        return Arrays.binarySearch(ids, id);
    }

    /** Places, people and communities by number; the area of a home is its community. */
    public Homes homes() {
        return homes;
    }

    /** Longitude of a home, degrees × 10⁷. */
    public int lonE7(int home) {
        return lonE7[home];
    }

    /** Latitude of a home, degrees × 10⁷. */
    public int latE7(int home) {
        return latE7[home];
    }

    /** Number of a home's community, {@link Areas#OUTSIDE} for none. */
    public int community(int home) {
        return homes.area(home);
    }

    /** All longitudes; not to be changed. */
    int[] lonE7() {
        return lonE7;
    }

    /** All latitudes; not to be changed. */
    int[] latE7() {
        return latE7;
    }
}
