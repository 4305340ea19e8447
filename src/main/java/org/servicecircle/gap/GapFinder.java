package org.servicecircle.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.servicecircle.coverage.HomeTimes;

/**
 * Gathers uncovered homes into gaps. Two uncovered homes of the same area belong together if they are within the link
 * distance of each other in a straight line, directly or through others. The straight line is meant: a gap is a place on
 * the map where one site could serve, and homes on either side of a wall that severs them are one such place.
 */
public final class GapFinder {

    /** 150 m: about two blocks of houses. */
    public static final double DEFAULT_LINK_METRES = 150;

    private static final Comparator<Gap> MOST_PEOPLE_FIRST = Comparator.comparingLong(
                    (Gap gap) -> gap.people().basis())
            .reversed()
            .thenComparingInt(Gap::area)
            .thenComparingInt(gap -> gap.homes().get(0));

    private final Homes homes;
    private final Judgement judgement;
    private final Causes causes;
    private final HomeTimes further;
    private final Sites sites;

    /**
     * Takes what the answers depend on.
     *
     * @param further times of a search that goes beyond the standard, to the same facilities that were judged
     * @param sites their entrances
     */
    public GapFinder(Homes homes, Judgement judgement, Causes causes, HomeTimes further, Sites sites) {
        this.homes = homes;
        this.judgement = judgement;
        this.causes = causes;
        this.further = further;
        this.sites = sites;
    }

    /**
     * All gaps, those with the most people first, then by area and by first home.
     *
     * @param linkMetres how near two homes must be to belong together, ≥ 1
     */
    public List<Gap> find(double linkMetres) {
        List<Gap> gaps = new ArrayList<>();
        for (int[] cluster : new HomeClusters(homes, uncovered(), linkMetres).clusters()) {
            gaps.add(gap(cluster));
        }
        gaps.sort(MOST_PEOPLE_FIRST);
        return List.copyOf(gaps);
    }

    private int[] uncovered() {
        int[] rows = new int[homes.size()];
        int count = 0;
        for (int home = 0; home < rows.length; home++) {
            if (judgement.outcome(home) == Outcome.UNCOVERED && homes.area(home) != Homes.NOWHERE) {
                rows[count++] = home;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private Gap gap(int[] cluster) {
        long lon = 0;
        long lat = 0;
        for (int home : cluster) {
            lon += homes.lonE7(home);
            lat += homes.latE7(home);
        }
        int lonE7 = (int) Math.round((double) lon / cluster.length);
        int latE7 = (int) Math.round((double) lat / cluster.length);
        List<Integer> list = Arrays.stream(cluster).boxed().toList();
        People people = People.of(homes, cluster);
        return new Gap(homes.area(cluster[0]), list, people, cause(cluster), lonE7, latE7, nearest(cluster));
    }

    private Cause cause(int[] cluster) {
        boolean weighted = People.of(homes, cluster).residents().orElse(0) > 0;
        Group weight = weighted ? Group.RESIDENTS : Group.DWELLINGS;
        Map<Cause, Long> people = new EnumMap<>(Cause.class);
        for (int home : cluster) {
            people.merge(causes.of(home), (long) homes.count(weight, home), Long::sum);
        }
        Cause most = Cause.NONE;
        for (Map.Entry<Cause, Long> entry : people.entrySet()) {
            most = entry.getValue() > people.getOrDefault(most, 0L) ? entry.getKey() : most;
        }
        return most;
    }

    private Optional<Gap.Nearest> nearest(int[] cluster) {
        int best = -1;
        for (int home : cluster) {
            if (further.isReached(home) && (best < 0 || further.millis(home) < further.millis(best))) {
                best = home;
            }
        }
        return best < 0 ? nearestStraight(cluster) : Optional.of(nearestOnFoot(best));
    }

    private Gap.Nearest nearestOnFoot(int home) {
        int facility = further.facility(home);
        double metres = sites.metresToFacility(facility, homes.lonE7(home), homes.latE7(home));
        return new Gap.Nearest(facility, OptionalInt.of(further.millis(home)), (int) Math.round(metres));
    }

    private Optional<Gap.Nearest> nearestStraight(int[] cluster) {
        int facility = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int home : cluster) {
            OptionalInt site = sites.findNearest(homes.lonE7(home), homes.latE7(home));
            if (site.isPresent()) {
                double metres = sites.metres(site.getAsInt(), homes.lonE7(home), homes.latE7(home));
                facility = metres < least ? sites.facility(site.getAsInt()) : facility;
                least = Math.min(least, metres);
            }
        }
        return facility < 0
                ? Optional.empty()
                : Optional.of(new Gap.Nearest(facility, OptionalInt.empty(), (int) Math.round(least)));
    }
}
