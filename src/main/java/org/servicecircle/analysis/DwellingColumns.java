package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;
import org.servicecircle.web.GeoJson;

/**
 * Minutes of every dwelling, in columns of equal length.
 *
 * @param minutes tenths, rounded up; null where no facility is within an hour or the dwelling is not linked
 * @param perhaps the same including facilities of unknown hours; absent where hours do not matter
 * @param state 0 linked, 1 not linked
 * @param people residents; null when unknown or 1 to 9
 */
record DwellingColumns(
        boolean schematic,
        long dataVersion,
        long[] ids,
        double[] lon,
        double[] lat,
        Double[] minutes,
        @JsonInclude(JsonInclude.Include.NON_NULL) Double[] perhaps,
        int[] state,
        Integer[] people) {

    static DwellingColumns of(Judged judged) {
        Dwellings dwellings = judged.snapshot().dwellings();
        int count = dwellings.count();
        DwellingColumns columns = new DwellingColumns(
                judged.snapshot().facts().schematic(),
                judged.snapshot().facts().dataVersion(),
                new long[count],
                new double[count],
                new double[count],
                new Double[count],
                judged.question().moments().isEmpty() ? null : new Double[count],
                new int[count],
                new Integer[count]);
        for (int home = 0; home < count; home++) {
            columns.fill(home, dwellings, judged);
        }
        return columns;
    }

    private void fill(int home, Dwellings dwellings, Judged judged) {
        Homes homes = dwellings.homes();
        HomeTimes times = judged.open().times();
        ids[home] = dwellings.id(home);
        lon[home] = GeoJson.degrees(homes.lonE7(home));
        lat[home] = GeoJson.degrees(homes.latE7(home));
        minutes[home] = minutes(times, home);
        if (perhaps != null) {
            perhaps[home] = minutes(judged.perhapsOpen().times(), home);
        }
        state[home] = times.isLinked(home) ? 0 : 1;
        int residents = homes.count(Group.RESIDENTS, home);
        people[home] = residents < 0 || PublicPeople.isWithheld(residents) ? null : residents;
    }

    private static Double minutes(HomeTimes times, int home) {
        return times.isReached(home) ? Minutes.shown(times.millis(home)) : null;
    }
}
