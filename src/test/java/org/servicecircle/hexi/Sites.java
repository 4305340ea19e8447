package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;

/** Roadside places: beside the gates of homes, on the fronts of blocks without homes, and outside the district. */
final class Sites {
    private final Town town;
    private final Map<String, List<Site>> gatesByCommunity = new TreeMap<>();
    private final Map<String, List<Site>> frontsByStreet = new TreeMap<>();
    private final List<Site> outside = new ArrayList<>();

    Sites(Town town) {
        this.town = town;
        RoadIndex roads = new RoadIndex(town.roads());
        Dice dice = new Dice(23);
        for (Estate estate : town.estates()) {
            String community = town.communityOf(estate);
            if (estate.residential()) {
                estate.gates()
                        .forEach(gate -> gatesByCommunity
                                .computeIfAbsent(community, code -> new ArrayList<>())
                                .add(besideGate(community, gate, estate)));
            } else if (estate.use() == Estate.Use.OTHER && !town.isPlace(estate)) {
                fronts(community, estate, roads)
                        .forEach(site -> frontsByStreet
                                .computeIfAbsent(site.street(), code -> new ArrayList<>())
                                .add(site));
            }
        }
        frontsByStreet.values().forEach(sites -> shuffle(sites, dice));
        gatesByCommunity.values().forEach(sites -> shuffle(sites, dice));
        addOutside(roads);
        shuffle(outside, dice);
    }

    private static Site besideGate(String community, Estate.Gate gate, Estate estate) {
        double dx = gate.at().x - gate.road().x;
        double dy = gate.at().y - gate.road().y;
        double length = Math.sqrt(dx * dx + dy * dy);
        Coordinate half = Cuts.between(gate.road(), gate.at(), 0.5);
        Coordinate at = Frame.onGrid(half.x - 4 * dy / length, half.y + 4 * dx / length);
        return new Site(community, at, at, estate.ground().getArea());
    }

    /** Up to five fronts, on the longest sides, that lie well apart. */
    private static List<Site> fronts(String community, Estate estate, RoadIndex roads) {
        Coordinate[] ring = estate.ground().getExteriorRing().getCoordinates();
        Coordinate middle = estate.ground().getInteriorPoint().getCoordinate();
        List<Integer> sides = new ArrayList<>();
        for (int i = 1; i < ring.length; i++) {
            sides.add(i);
        }
        sides.sort(Comparator.comparingDouble((Integer i) -> -ring[i].distance(ring[i - 1])));
        List<Site> fronts = new ArrayList<>();
        for (int side : sides) {
            Coordinate edge = Frame.onGrid(Cuts.between(ring[side - 1], ring[side], 0.45));
            boolean apart = fronts.stream().allMatch(front -> front.entrance().distance(edge) > 70);
            if (fronts.size() < 5 && apart && roads.nearest(edge, 20).isPresent()) {
                Coordinate at = Frame.onGrid(Cuts.between(edge, middle, Math.min(0.4, 9 / edge.distance(middle))));
                fronts.add(new Site(community, at, edge, estate.ground().getArea() / 3));
            }
        }
        return fronts;
    }

    private void addOutside(RoadIndex roads) {
        for (Block block : town.blocks().all()) {
            double distance = town.district().distance(block.face().getInteriorPoint());
            if (!block.inDistrict() && block.superblock() >= 0 && distance > 60 && distance < 1_200) {
                roads.nearest(block.middle(), 400).ifPresent(road -> {
                    Coordinate at = Frame.onGrid(
                            Cuts.between(road, block.middle(), Math.min(0.5, 10 / road.distance(block.middle()))));
                    outside.add(new Site("", at, at, block.face().getArea()));
                });
            }
        }
    }

    private static void shuffle(List<Site> sites, Dice dice) {
        for (int i = sites.size() - 1; i > 0; i--) {
            Collections.swap(sites, i, dice.between(0, i));
        }
    }

    /** A place beside a gate of that community; the next one each time, round and round. */
    Optional<Site> byGate(String community) {
        List<Site> sites = gatesByCommunity.getOrDefault(community, List.of());
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        Collections.rotate(sites, -1);
        return Optional.of(sites.get(sites.size() - 1));
    }

    /** A front nobody has taken yet in that street, or a place by some gate when all are taken. */
    Optional<Site> front(String street) {
        List<Site> sites = frontsByStreet.getOrDefault(street, List.of());
        return sites.isEmpty() ? anyGate(street) : Optional.of(sites.remove(sites.size() - 1));
    }

    private Optional<Site> anyGate(String street) {
        return gatesByCommunity.keySet().stream()
                .filter(code -> code.startsWith(street))
                .findFirst()
                .flatMap(this::byGate);
    }

    Site outside() {
        return outside.remove(outside.size() - 1);
    }
}
