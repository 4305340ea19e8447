package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.List;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;

/** Counts people per whole minute of walking, for each area of a choice. */
final class MinuteCounts {

    /** Entries 0..60 are minutes; then come those beyond an hour and those not linked. */
    private static final int BEYOND = Question.MOST_MINUTES + 1;

    private static final int UNLINKED = BEYOND + 1;

    private final Homes homes;
    private final int[] areaOfHome;
    private final int areas;

    private MinuteCounts(Homes homes, int[] areaOfHome, int areas) {
        this.homes = homes;
        this.areaOfHome = areaOfHome;
        this.areas = areas;
    }

    static MinutesView.Counts of(Judged judged, AreaChoice choice) {
        boolean hours = !judged.question().moments().isEmpty();
        return of(
                judged.snapshot(),
                judged.open().times(),
                hours ? judged.perhapsOpen().times() : null,
                choice);
    }

    /** The same of any times; those including facilities of unknown hours are null where hours do not matter. */
    static MinutesView.Counts of(
            PlaceSnapshot snapshot, HomeTimes openTimes, HomeTimes perhapsTimes, AreaChoice choice) {
        Areas areas = snapshot.areas();
        Homes homes = snapshot.dwellings().homes();
        int[] areaOfHome = homes.areas();
        int count = areas.communities().size();
        if (!choice.byCommunity()) {
            for (int home = 0; home < areaOfHome.length; home++) {
                areaOfHome[home] = areas.streetOf(areaOfHome[home]);
            }
            count = areas.streets().size();
        }
        MinuteCounts counts = new MinuteCounts(homes, areaOfHome, count);
        int[][][] open = counts.all(openTimes);
        int[][][] perhaps = perhapsTimes == null ? null : counts.all(perhapsTimes);
        List<MinutesView.Area> listed = choice.numbers(areas)
                .mapToObj(area -> view(
                        choice.byCommunity()
                                ? areas.communities().get(area).code()
                                : areas.streets().get(area).code(),
                        open[area],
                        perhaps == null ? null : perhaps[area]))
                .toList();
        return new MinutesView.Counts(district(homes, openTimes, perhapsTimes), listed);
    }

    /** Everybody who lives in some area, so that a group withheld in one of them still counts in the whole. */
    private static MinutesView.Area district(Homes homes, HomeTimes openTimes, HomeTimes perhapsTimes) {
        int[] whole = Arrays.stream(homes.areas())
                .map(area -> area == Homes.NOWHERE ? Homes.NOWHERE : 0)
                .toArray();
        MinuteCounts counts = new MinuteCounts(homes, whole, 1);
        int[][][] perhaps = perhapsTimes == null ? null : counts.all(perhapsTimes);
        return view(null, counts.all(openTimes)[0], perhaps == null ? null : perhaps[0]);
    }

    /** Per area and group the counts, null for a group that is not known or must not be shown. */
    private int[][][] all(HomeTimes times) {
        int[][][] counts = new int[areas][Group.values().length][UNLINKED + 1];
        for (int home = 0; home < areaOfHome.length; home++) {
            if (areaOfHome[home] != Homes.NOWHERE) {
                add(counts[areaOfHome[home]], home, entry(times, home));
            }
        }
        for (int[][] area : counts) {
            withhold(area);
        }
        return counts;
    }

    private void add(int[][] area, int home, int entry) {
        for (Group group : Group.values()) {
            int people = homes.count(group, home);
            int[] ofGroup = area[group.ordinal()];
            if (people < 0) {
                area[group.ordinal()] = null;
            } else if (ofGroup != null) {
                ofGroup[entry] += people;
            }
        }
    }

    private static int entry(HomeTimes times, int home) {
        if (!times.isLinked(home)) {
            return UNLINKED;
        }
        return times.isReached(home) ? Minutes.whole(times.millis(home)) : BEYOND;
    }

    private static void withhold(int[][] area) {
        for (Group group : Group.values()) {
            int[] counts = area[group.ordinal()];
            if (group != Group.DWELLINGS && counts != null && CountView.isWithheld(sum(counts))) {
                area[group.ordinal()] = null;
            }
        }
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static MinutesView.Area view(String code, int[][] open, int[][] perhaps) {
        return new MinutesView.Area(
                code,
                minutes(open, Group.RESIDENTS),
                minutes(open, Group.ELDERS_60),
                minutes(open, Group.ELDERS_80),
                minutes(open, Group.DWELLINGS),
                rest(open, BEYOND),
                rest(open, UNLINKED),
                perhaps == null
                        ? null
                        : new MinutesView.Perhaps(
                                minutes(perhaps, Group.RESIDENTS),
                                minutes(perhaps, Group.ELDERS_60),
                                minutes(perhaps, Group.ELDERS_80),
                                minutes(perhaps, Group.DWELLINGS)));
    }

    private static int[] minutes(int[][] area, Group group) {
        int[] counts = area[group.ordinal()];
        return counts == null ? null : Arrays.copyOf(counts, BEYOND);
    }

    private static MinutesView.Rest rest(int[][] area, int entry) {
        return new MinutesView.Rest(
                one(area, Group.RESIDENTS, entry),
                one(area, Group.ELDERS_60, entry),
                one(area, Group.ELDERS_80, entry),
                one(area, Group.DWELLINGS, entry));
    }

    private static Integer one(int[][] area, Group group, int entry) {
        int[] counts = area[group.ordinal()];
        return counts == null ? null : counts[entry];
    }
}
