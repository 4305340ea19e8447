package org.servicecircle.analysis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.servicecircle.facility.Standard;
import org.servicecircle.network.Profile;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.Snapper;
import org.servicecircle.network.WalkNetwork;

/**
 * Everything a question needs, as it was stored at one data version: columns instead of entities, the walking network,
 * and where homes and entrances meet it. Immutable but for what it has already linked; safe to share between threads.
 */
public final class PlaceSnapshot {

    private final PlaceFacts facts;
    private final Areas areas;
    private final Dwellings dwellings;
    private final List<ServicePoint> services;
    private final Taxonomy taxonomy;
    private final List<Standard> standards;
    private final Set<LocalDate> publicHolidays;
    private final Land land;
    private final WalkNetwork network;
    private final double maxSnapMetres;
    private final GateHours gates;
    private final Map<List<Boolean>, Links> linksByAccess = new ConcurrentHashMap<>();
    private final Map<List<Boolean>, Snapper> snapperByAccess = new ConcurrentHashMap<>();

    /** Parts read at the same data version; {@code services} in the order of their ids. */
    PlaceSnapshot(
            PlaceFacts facts,
            Areas areas,
            Dwellings dwellings,
            List<ServicePoint> services,
            Taxonomy taxonomy,
            List<Standard> standards,
            Set<LocalDate> publicHolidays,
            Land land,
            WalkNetwork network,
            double maxSnapMetres) {
        this.facts = facts;
        this.areas = areas;
        this.dwellings = dwellings;
        this.services = List.copyOf(services);
        this.taxonomy = taxonomy;
        this.standards = List.copyOf(standards);
        this.publicHolidays = Set.copyOf(publicHolidays);
        this.land = land;
        this.network = network;
        this.maxSnapMetres = maxSnapMetres;
        this.gates = new GateHours(network);
    }

    public PlaceFacts facts() {
        return facts;
    }

    public Areas areas() {
        return areas;
    }

    public Dwellings dwellings() {
        return dwellings;
    }

    /** All facilities whatever their status; a facility's number is its place here. */
    public List<ServicePoint> services() {
        return services;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** All standards, the headline first. */
    public List<Standard> standards() {
        return standards;
    }

    /** Whether a day is a public holiday. */
    public boolean isPublicHoliday(LocalDate day) {
        return publicHolidays.contains(day);
    }

    /** Walkways that are surely shut at one of these moments; none when there are no moments. */
    BitSet closedWalkways(List<LocalDateTime> moments) {
        return gates.closedAt(moments, this::isPublicHoliday);
    }

    /** Number of the community that contains a place, {@link Areas#OUTSIDE} for none. */
    public int communityAt(int lonE7, int latE7) {
        return land.communityAt(lonE7, latE7, areas);
    }

    /** Where something could be built. */
    Land land() {
        return land;
    }

    public WalkNetwork network() {
        return network;
    }

    /** Where homes and entrances meet the network for a profile; profiles that use the same walkways share it. */
    public Links links(Profile profile) {
        return linksByAccess.computeIfAbsent(
                access(profile),
                unused -> Links.of(network, profile, maxSnapMetres, dwellings, services, land.plots()));
    }

    /** Links places that are not stored to the walkways that a profile may use, as stored ones are. */
    public Snapper snapper(Profile profile) {
        return snapperByAccess.computeIfAbsent(access(profile), unused -> Snapper.of(network, profile, maxSnapMetres));
    }

    /**
     * The same place with some facilities otherwise, as they would be after a what-if. Homes keep their links; the
     * facilities are linked for one profile. It carries this one's data version, so nothing found in it may be kept.
     *
     * @param changed by number what a facility would be; numbers from the stored ones on are new, without holes; one that
     *     would be gone stays here and only leaves the supply
     */
    PlaceSnapshot supposing(SortedMap<Integer, Optional<ServicePoint>> changed, Profile profile) {
        List<ServicePoint> supposed = new ArrayList<>(services);
        SortedMap<Integer, SnapBatch> linked = new TreeMap<>();
        Snapper snapper = snapper(profile);
        changed.forEach((number, service) -> service.ifPresent(there -> {
            SnapBatch doors = snapper.snapAllEntrances(there.entranceLonE7(), there.entranceLatE7());
            put(supposed, number, there);
            linked.put(number, doors);
        }));
        PlaceSnapshot copy = new PlaceSnapshot(
                facts, areas, dwellings, supposed, taxonomy, standards, publicHolidays, land, network, maxSnapMetres);
        Links stored = links(profile);
        copy.linksByAccess.put(
                access(profile), new Links(stored.homes(), stored.services().with(linked), stored.plots()));
        copy.snapperByAccess.put(access(profile), snapper);
        return copy;
    }

    private static <T> void put(List<T> list, int place, T value) {
        if (place == list.size()) {
            list.add(value);
        } else {
            list.set(place, value);
        }
    }

    private static List<Boolean> access(Profile profile) {
        return List.of(profile.stairs(), profile.needsWheelchairAccess());
    }
}
