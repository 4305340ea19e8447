package org.servicecircle.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.servicecircle.geo.Earth;
import org.servicecircle.geo.LocalPlane;

/**
 * Links homes and entrances to the network: to the nearest point of a walkway that the profile may use, within a bound,
 * never across a barrier. Hours do not matter here: a home keeps its place when a gate shuts at night. Immutable; safe to
 * share between threads.
 *
 * <p>A walkway in a component of fewer than {@link #SMALL_COMPONENT} junctions (or fewer than the largest has, in a town
 * smaller than that) gives way to one in a larger component within the bound; where there is none, the point stays
 * unlinked. Of a walkway behind a barrier only the nearest point of each straight piece is tried.
 *
 * <p>A home takes the nearest walkway, its residents being at home on it. An entrance of a facility prefers walkways open
 * to everybody: a clinic beside a private driveway still serves the street within the bound.
 */
public final class Snapper {

    /** Bound of 50 m. */
    public static final double DEFAULT_MAX_METRES = 50;

    /** Components with fewer junctions are islands. */
    public static final int SMALL_COMPONENT = 100;

    private static final Comparator<Candidate> NEAREST_FIRST =
            Comparator.comparingDouble(Candidate::metres).thenComparingInt(Candidate::segment);

    /** A place on a segment, as offset in metres from the point to be linked. */
    private record Candidate(int segment, double metres, double x, double y) {}

    private record Attempt(Snap snap, UnlinkedReason reason) {}

    private final WalkNetwork network;
    private final Segments segments;
    private final SegmentGrid grid;
    private final Barriers barriers;
    private final double maxMetres;
    private final int largeComponent;

    private Snapper(WalkNetwork network, Profile profile, double maxMetres) {
        this.network = network;
        this.segments = Segments.ofWalkways(network, profile);
        this.grid = new SegmentGrid(segments);
        this.barriers = new Barriers(network);
        this.maxMetres = maxMetres;
        this.largeComponent = Math.min(SMALL_COMPONENT, network.largestComponentSize());
    }

    /**
     * A snapper for the walkways that a profile may use.
     *
     * @param maxMetres the bound, > 0 to 1,000
     * @throws IllegalArgumentException if the bound is out of range
     */
    public static Snapper of(WalkNetwork network, Profile profile, double maxMetres) {
        if (!(maxMetres > 0 && maxMetres <= 1000)) {
            throw new IllegalArgumentException("bound out of range: " + maxMetres + " m");
        }
        return new Snapper(network, profile, maxMetres);
    }

    /** Where a home meets the network; empty where it cannot be linked. */
    public Optional<Snap> snap(int lonE7, int latE7) {
        return Optional.ofNullable(attempt(lonE7, latE7, false).snap);
    }

    /**
     * Where an entrance of a facility meets the network: on the nearest walkway open to everybody, on the nearest for
     * residents only where none such can be linked; empty where there is neither.
     */
    public Optional<Snap> snapEntrance(int lonE7, int latE7) {
        return Optional.ofNullable(attempt(lonE7, latE7, true).snap);
    }

    /**
     * Links many homes and lists those that cannot be, with the reason.
     *
     * @param lonE7 longitudes
     * @param latE7 latitudes, as many
     */
    public SnapBatch snapAll(int[] lonE7, int[] latE7) {
        return snapAll(lonE7, latE7, false);
    }

    /**
     * Links many entrances, each as {@link #snapEntrance} does, and lists those that cannot be, with the reason.
     *
     * @param lonE7 longitudes
     * @param latE7 latitudes, as many
     */
    public SnapBatch snapAllEntrances(int[] lonE7, int[] latE7) {
        return snapAll(lonE7, latE7, true);
    }

    private SnapBatch snapAll(int[] lonE7, int[] latE7, boolean entrances) {
        List<Optional<Snap>> snaps = new ArrayList<>(lonE7.length);
        List<SnapBatch.Unlinked> unlinked = new ArrayList<>();
        for (int i = 0; i < lonE7.length; i++) {
            Attempt attempt = attempt(lonE7[i], latE7[i], entrances);
            snaps.add(Optional.ofNullable(attempt.snap));
            if (attempt.snap == null) {
                unlinked.add(new SnapBatch.Unlinked(i, attempt.reason));
            }
        }
        return new SnapBatch(List.copyOf(snaps), List.copyOf(unlinked));
    }

    private Attempt attempt(int lonE7, int latE7, boolean entrance) {
        LocalPlane plane = LocalPlane.at(lonE7, latE7);
        UnlinkedReason reason = UnlinkedReason.NO_WALKWAY_NEAR;
        Candidate forResidents = null;
        for (Candidate candidate : candidates(lonE7, latE7, plane)) {
            int walkway = segments.owner()[candidate.segment];
            boolean large = network.componentSize(network.from(walkway)) >= largeComponent;
            boolean visible = !barriers.crosses(lonE7, latE7, plane.lonE7(candidate.x), plane.latE7(candidate.y));
            if (large && visible) {
                if (!entrance || network.access(walkway) == Access.PUBLIC) {
                    return new Attempt(snap(candidate, plane), null);
                }
                forResidents = forResidents == null ? candidate : forResidents;
            }
            boolean blamed = reason == UnlinkedReason.SMALL_COMPONENT;
            reason = visible || blamed ? UnlinkedReason.SMALL_COMPONENT : UnlinkedReason.BEHIND_BARRIER;
        }
        return forResidents == null ? new Attempt(null, reason) : new Attempt(snap(forResidents, plane), null);
    }

    private List<Candidate> candidates(int lonE7, int latE7, LocalPlane plane) {
        long east = (long) plane.lonE7(maxMetres) + 1;
        long north = (long) plane.latE7(maxMetres) + 1;
        List<Candidate> candidates = new ArrayList<>();
        grid.query(2L * lonE7 - east, 2L * latE7 - north, east, north, s -> {
            Candidate candidate = nearestOn(s, plane);
            if (candidate.metres <= maxMetres) {
                candidates.add(candidate);
            }
        });
        candidates.sort(NEAREST_FIRST);
        return candidates;
    }

    /** The point of a segment nearest to the plane's origin. */
    private Candidate nearestOn(int s, LocalPlane plane) {
        double ax = plane.xMetres(segments.lonA()[s]);
        double ay = plane.yMetres(segments.latA()[s]);
        double dx = plane.xMetres(segments.lonB()[s]) - ax;
        double dy = plane.yMetres(segments.latB()[s]) - ay;
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
        double x = ax + along * dx;
        double y = ay + along * dy;
        return new Candidate(s, Math.hypot(x, y), x, y);
    }

    private Snap snap(Candidate candidate, LocalPlane plane) {
        int walkway = segments.owner()[candidate.segment];
        int lon = plane.lonE7(candidate.x);
        int lat = plane.latE7(candidate.y);
        int distanceMm = (int) Math.round(candidate.metres * 1000);
        return new Snap(walkway, offsetMm(walkway, candidate.segment, lon, lat), distanceMm, lon, lat);
    }

    /** How far along the walkway the point lies: as a share of its drawn length, applied to its stated length. */
    private int offsetMm(int walkway, int segment, int lonE7, int latE7) {
        double before = 0;
        double total = 0;
        for (int i = 0; i + 1 < network.shapeSize(walkway); i++) {
            int lon = network.shapeLonE7(walkway, i);
            int lat = network.shapeLatE7(walkway, i);
            double metres = Earth.distanceMetres(
                    lon, lat, network.shapeLonE7(walkway, i + 1), network.shapeLatE7(walkway, i + 1));
            if (i == segments.part()[segment]) {
                before = total + Math.min(metres, Earth.distanceMetres(lon, lat, lonE7, latE7));
            }
            total += metres;
        }
        return total == 0 ? 0 : (int) Math.round(network.lengthMm(walkway) * Math.min(1, before / total));
    }
}
