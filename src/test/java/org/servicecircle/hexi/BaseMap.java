package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Writes the network and what lies around it as an OpenStreetMap extract. */
final class BaseMap {
    private final Town town;
    private final OsmWriter osm = new OsmWriter();

    private BaseMap(Town town) {
        this.town = town;
    }

    static byte[] of(Town town, List<Facility> facilities) {
        BaseMap map = new BaseMap(town);
        town.network().ways().forEach(map.osm::way);
        map.skeleton();
        map.lakes();
        map.estates();
        Grounds.of(town, facilities).forEach(map.osm::way);
        return map.osm.bytes();
    }

    private void skeleton() {
        for (Road road : town.skeleton().divided()) {
            switch (road.kind()) {
                case EXPRESSWAY ->
                    osm.way(Strand.of(road.points(), "highway", "motorway", "foot", "no", "name", road.name()));
                case RIVER -> {
                    osm.way(Strand.of(road.points(), "waterway", "river", "name", road.name()));
                    water(Superblocks.strip(road.line(), road.kind().halfWidth - 7), road.name());
                }
                case CANAL -> {
                    osm.way(Strand.of(road.points(), "waterway", "river", "name", road.name()));
                    water(Superblocks.strip(road.line(), road.kind().halfWidth - 4), road.name());
                }
                default -> {}
            }
        }
    }

    private void lakes() {
        town.lakes().forEach(lake -> water(lake.water(), lake.name()));
    }

    private void water(Geometry area, String name) {
        Polygon largest = Compounds.largest(area);
        osm.way(Strand.of(LocalRoads.grid(largest.getExteriorRing()), "natural", "water", "name", name));
    }

    private void estates() {
        LandUse use = new LandUse(town.places());
        Map<String, String> shortNames = new HashMap<>();
        Official.communities().forEach(name -> shortNames.put(name.code(), name.shortName()));
        Map<String, Integer> numbers = new HashMap<>();
        for (Estate estate : town.estates()) {
            String community = town.communityOf(estate);
            String name = use.placeIn(estate.block()).map(Place::name).orElse("");
            Coordinate[] ring = withGates(estate);
            if (estate.use() == Estate.Use.PARK) {
                osm.way(Strand.of(ring, "leisure", "park", "name", name));
            } else if (estate.residential() && !estate.gates().isEmpty()) {
                int number = numbers.merge(community, 1, Integer::sum);
                osm.way(Strand.of(
                        ring,
                        "landuse",
                        "residential",
                        "barrier",
                        "wall",
                        "name",
                        "示意 " + shortNames.get(community) + " " + number + " 区"));
            } else if (!name.isEmpty()) {
                osm.way(Strand.of(ring, "landuse", "institutional", "barrier", "wall", "name", name));
            }
            estate.gates()
                    .forEach(gate -> osm.tag(
                            gate.at(),
                            Strand.tags("barrier", "gate", "access", gate.access(), "opening_hours", gate.hours())));
        }
    }

    /** The wall with each gate as one of its points. */
    private static Coordinate[] withGates(Estate estate) {
        List<Coordinate> ring =
                new ArrayList<>(List.of(estate.ground().getExteriorRing().getCoordinates()));
        for (Estate.Gate gate : estate.gates()) {
            int best = 1;
            for (int i = 1; i < ring.size(); i++) {
                if (Distance.pointToSegment(gate.at(), ring.get(i - 1), ring.get(i))
                        < Distance.pointToSegment(gate.at(), ring.get(best - 1), ring.get(best))) {
                    best = i;
                }
            }
            if (!ring.get(best).equals2D(gate.at()) && !ring.get(best - 1).equals2D(gate.at())) {
                ring.add(best, gate.at());
            }
        }
        return ring.toArray(Coordinate[]::new);
    }
}
