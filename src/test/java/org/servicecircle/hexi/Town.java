package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The drawn town before it is written: land, roads, estates and the people in them. */
record Town(
        Skeleton skeleton,
        Superblocks superblocks,
        Polygon district,
        Blocks blocks,
        Streets streets,
        Communities communities,
        List<Place> places,
        List<Lake> lakes,
        List<Estate> estates,
        List<Strand> roads,
        Network network,
        List<Dwelling> dwellings) {
    static final double BEYOND_M = 1_620;

    static Town draw() {
        Skeleton skeleton = Skeleton.read();
        Superblocks superblocks = Superblocks.of(skeleton.divided());
        Polygon district = Streets.outline("district");
        List<Place> places = Place.read();
        List<Lake> lakes = Lake.read();

        List<Coordinate[]> lines = new ArrayList<>();
        skeleton.divided().forEach(road -> lines.add(road.points()));
        skeleton.single().forEach(road -> lines.add(road.points()));
        int firstLocal = lines.size();
        List<Polygon> coarse = Noding.faces(Noding.node(lines));
        BlockSize size = new BlockSize(district);
        lines.addAll(Cuts.of(
                coarse, size, face -> places.stream().anyMatch(place -> place.whole() && face.covers(place.point()))));
        List<Noding.Piece> pieces = Noding.node(lines);
        Blocks blocks = Blocks.of(Noding.faces(pieces), superblocks, district);
        Streets streets = Streets.of(blocks);
        Communities communities = Communities.of(blocks, streets, places);

        List<Road> single = new ArrayList<>(skeleton.single());
        lines.subList(firstLocal, lines.size()).forEach(line -> single.add(new Road(RoadKind.LOCAL, "", "", line)));
        List<Strand> carriageways = Carriageways.of(superblocks);
        List<Strand> locals = LocalRoads.of(single, superblocks, lakes);
        List<Strand> strands = new ArrayList<>(carriageways);
        strands.addAll(locals);
        List<Strand> roads = List.copyOf(strands);
        strands.addAll(Crossings.atJunctions(superblocks));
        strands.addAll(MidBlock.of(superblocks, pieces, skeleton.divided().size(), firstLocal));
        Compounds compounds = new Compounds(superblocks, carriageways, locals, lakes);
        List<Estate> estates = estates(blocks, new LandUse(places).of(blocks, streets, communities), compounds);
        strands.addAll(compounds.paths());
        Geometry reach = district.buffer(BEYOND_M, 8);
        Network network = Network.of(strands.stream()
                .filter(strand -> reach.intersects(strand.line()))
                .toList());
        List<Dwelling> dwellings = People.spread(buildings(estates, communities));
        return new Town(
                skeleton,
                superblocks,
                district,
                blocks,
                streets,
                communities,
                places,
                lakes,
                estates,
                roads,
                network,
                dwellings);
    }

    private static List<Estate> estates(Blocks blocks, Map<Integer, Estate.Use> uses, Compounds compounds) {
        List<Estate> estates = new ArrayList<>();
        for (Block block : blocks.ofDistrict()) {
            compounds.build(block, uses.get(block.index())).ifPresent(estates::add);
        }
        return estates;
    }

    private static List<People.Building> buildings(List<Estate> estates, Communities communities) {
        Map<String, String> shortNames = new TreeMap<>();
        Map<String, List<Estate>> byCommunity = new TreeMap<>();
        Official.communities().forEach(name -> {
            shortNames.put(name.code(), name.shortName());
            byCommunity.put(name.code(), new ArrayList<>());
        });
        estates.forEach(estate -> byCommunity
                .get(communities.communityOf().get(estate.block().index()))
                .add(estate));
        List<People.Building> buildings = new ArrayList<>();
        byCommunity.forEach((code, members) -> {
            int number = 0;
            for (Estate estate : members) {
                for (Estate.Home home : estate.homes()) {
                    number++;
                    buildings.add(new People.Building(
                            "D" + code.substring(6) + "-" + number,
                            code,
                            "示意 " + shortNames.get(code) + " " + number + " 号楼",
                            estate.use() == Estate.Use.NEW_HOMES,
                            home));
                }
            }
        });
        return buildings;
    }

    /** Whether a real place stands there. */
    boolean isPlace(Estate estate) {
        return places.stream().anyMatch(place -> estate.block().face().covers(place.point()));
    }

    String communityOf(Estate estate) {
        return communities.communityOf().get(estate.block().index());
    }
}
