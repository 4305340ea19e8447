package org.servicecircle.ingest.osm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.ingest.osm.ProgressListener.Stage;
import org.servicecircle.network.WalkNetwork;

/** Reads an OpenStreetMap extract into memory. Stores nothing and leaves nothing behind on disk. */
public final class OsmReader {

    private final PbfFile file;
    private final OsmOptions options;
    private final ProgressListener progress;
    private final Counters counters = new Counters();
    private final List<OsmReject> rejects = new ArrayList<>();
    private final ElementStore store;
    private final Shapes shapes;

    private OsmReader(PbfFile file, OsmOptions options, ProgressListener progress) {
        this.file = file;
        this.options = options;
        this.progress = progress;
        this.store = ElementStore.read(file, ElementStore.Wanted.of(options), progress);
        this.shapes = store.shapes();
    }

    /**
     * Reads one {@code .osm.pbf}: the walking network, the features of the base map and, unless only the network is asked
     * for, areas, dwellings and facilities.
     *
     * @param path an OSM pbf with nodes before ways before relations, as every extract service gives it
     * @param options which administrative levels count, and how much is read
     * @param progress told of each stage as it ends
     * @return what the file says; elements that are unusable are in its rejects
     * @throws UnreadableOsmException when the file as a whole cannot be used: missing, empty, no pbf, truncated,
     *     damaged, or without a single walkway
     * @throws NoSuchLevelException when the options name a level of which the file has no area
     */
    public static OsmExtract read(Path path, OsmOptions options, ProgressListener progress) {
        return new OsmReader(PbfFile.of(path), options, progress).extract();
    }

    private OsmExtract extract() {
        WalkNetwork network = network();
        List<OsmMapFeature> features = MapFeatures.of(store, shapes, counters);
        progress.finished(Stage.MAP_FEATURES, features.size());
        if (options.networkOnly()) {
            return extract(network, features, List.of(), List.of(), null);
        }
        List<OsmDwelling> dwellings = Dwellings.of(store, shapes, counters, rejects);
        progress.finished(Stage.DWELLINGS, dwellings.size());
        Entrances entrances = new Entrances(store, new WalkwayIndex(network));
        List<OsmFacility> facilities = Facilities.of(store, shapes, options.categories(), entrances, counters, rejects);
        progress.finished(Stage.FACILITIES, facilities.size());
        Areas areas = areas(dwellings, facilities);
        progress.finished(
                Stage.AREAS, areas.streets().size() + areas.communities().size());
        return extract(network, features, dwellings, facilities, areas);
    }

    private WalkNetwork network() {
        // No variable holds GraphHopper's graph, so that its memory is free before ours is laid out.
        NetworkAssembly assembly = NetworkAssembly.of(FootGraph.read(file.path()), new Compound.Index(compounds()));
        if (assembly.walkways() == 0) {
            throw new UnreadableOsmException(
                    file.path(), UnreadableOsmException.Code.NO_WALKWAYS, "holds nothing to walk on");
        }
        BarrierLines barriers = BarrierLines.of(store, shapes, assembly.middles());
        counters.set("walkways.residentsOnly", assembly.residentsOnly());
        counters.set("walkways.gates", assembly.gates());
        counters.set("gates.passedOverAtJunctions", assembly.barriersAtJunctions());
        counters.set("barriers", barriers.lines().size());
        counters.set("barriers.wallsAroundPlots", barriers.plotWalls());
        WalkNetwork network = assembly.build(barriers.lines());
        progress.finished(Stage.NETWORK, network.walkwayCount());
        return network;
    }

    private List<MultiPolygon> compounds() {
        List<MultiPolygon> grounds = new ArrayList<>();
        for (RawRelation relation : store.relations()) {
            if (FeatureRules.isCompound(relation.tags())) {
                addCompound("relation/" + relation.id(), () -> shapes.surface(relation), grounds);
            }
        }
        for (RawWay way : store.ways()) {
            if (FeatureRules.isCompound(way.tags())) {
                addCompound("way/" + way.id(), () -> shapes.surface(way), grounds);
            }
        }
        counters.set("compounds", grounds.size());
        return grounds;
    }

    private void addCompound(String element, ShapeSource<MultiPolygon> ground, List<MultiPolygon> grounds) {
        try {
            grounds.add(ground.build());
        } catch (UnusableShapeException e) {
            rejects.add(new OsmReject(element, e.code(), "compound: " + e.getMessage()));
        }
    }

    private Areas areas(List<OsmDwelling> dwellings, List<OsmFacility> facilities) {
        List<Coordinate> homes = new ArrayList<>();
        dwellings.forEach(dwelling -> homes.add(new Coordinate(dwelling.lon(), dwelling.lat())));
        List<Coordinate> services = new ArrayList<>();
        facilities.forEach(facility -> services.add(new Coordinate(facility.lon(), facility.lat())));
        List<Coordinate> all = new ArrayList<>(homes);
        all.addAll(services);
        return Areas.of(store, shapes, options, homes.isEmpty() ? services : homes, all);
    }

    private OsmExtract extract(
            WalkNetwork network,
            List<OsmMapFeature> features,
            List<OsmDwelling> dwellings,
            List<OsmFacility> facilities,
            Areas areas) {
        List<OsmArea> streets = areas == null ? List.of() : areas.streets();
        List<OsmArea> communities = areas == null ? List.of() : areas.communities();
        if (areas != null) {
            rejects.addAll(areas.rejects());
        }
        AreaLocator locator = new AreaLocator(communities);
        counters.set("surfaces.repaired", shapes.repaired());
        return new OsmExtract(
                network,
                file.dataTime(),
                areas == null ? null : areas.levels(),
                areas == null ? null : areas.findEnclosing().orElse(null),
                streets,
                communities,
                placedDwellings(dwellings, locator),
                placedFacilities(facilities, locator),
                List.copyOf(features),
                List.copyOf(rejects),
                counters.toMap());
    }

    private List<OsmDwelling> placedDwellings(List<OsmDwelling> dwellings, AreaLocator communities) {
        return dwellings.stream()
                .map(dwelling -> dwelling.in(communities
                        .find(dwelling.lon(), dwelling.lat())
                        .map(OsmArea::code)
                        .orElse(null)))
                .peek(dwelling -> countOutside("dwellings.outsideCommunities", dwelling.communityCode()))
                .sorted(Comparator.comparing(OsmDwelling::sourceRef))
                .toList();
    }

    private List<OsmFacility> placedFacilities(List<OsmFacility> facilities, AreaLocator communities) {
        return facilities.stream()
                .map(facility -> facility.in(communities
                        .find(facility.lon(), facility.lat())
                        .map(OsmArea::code)
                        .orElse(null)))
                .peek(facility -> countOutside("facilities.outsideCommunities", facility.communityCode()))
                .sorted(Comparator.comparing(OsmFacility::sourceRef))
                .toList();
    }

    private void countOutside(String counter, String communityCode) {
        if (communityCode == null) {
            counters.count(counter);
        }
    }
}
