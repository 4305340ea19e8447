package org.servicecircle.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.area.CandidatePlotRepository;
import org.servicecircle.area.Community;
import org.servicecircle.area.CommunityIndex;
import org.servicecircle.area.CommunityRepository;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.Street;
import org.servicecircle.area.StreetRepository;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.DataStatus;
import org.servicecircle.dataset.LoadedNetwork;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.dataset.Place;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.facility.CategoryRepository;
import org.servicecircle.facility.HolidayKind;
import org.servicecircle.facility.PublicHoliday;
import org.servicecircle.facility.PublicHolidayRepository;
import org.servicecircle.facility.StandardRepository;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.web.BoundingBox;
import org.springframework.stereotype.Component;

/** Reads a {@link PlaceSnapshot} from the store: one query for each table, whatever the number of rows. */
@Component
class SnapshotReader {

    private final PlaceRepository places;
    private final DataSourceRepository sources;
    private final StreetRepository streets;
    private final CommunityRepository communities;
    private final CandidatePlotRepository plots;
    private final DwellingRepository dwellings;
    private final ServiceReader services;
    private final CategoryRepository categories;
    private final StandardRepository standards;
    private final PublicHolidayRepository holidays;
    private final NetworkStore networks;
    private final AnalysisSettings settings;

    SnapshotReader(
            PlaceRepository places,
            DataSourceRepository sources,
            StreetRepository streets,
            CommunityRepository communities,
            CandidatePlotRepository plots,
            DwellingRepository dwellings,
            ServiceReader services,
            CategoryRepository categories,
            StandardRepository standards,
            PublicHolidayRepository holidays,
            NetworkStore networks,
            AnalysisSettings settings) {
        this.places = places;
        this.sources = sources;
        this.streets = streets;
        this.communities = communities;
        this.plots = plots;
        this.dwellings = dwellings;
        this.services = services;
        this.categories = categories;
        this.standards = standards;
        this.holidays = holidays;
        this.networks = networks;
        this.settings = settings;
    }

    /** What is stored now. Read again if the data changed meanwhile, so that the parts belong together. */
    PlaceSnapshot read() {
        while (true) {
            PlaceFacts facts = facts();
            PlaceSnapshot snapshot = read(facts);
            if (facts.dataVersion() == version()) {
                return snapshot;
            }
        }
    }

    private long version() {
        return places.findDataVersion().orElse(0L);
    }

    private PlaceSnapshot read(PlaceFacts facts) {
        List<Community> outlines = communities.findAllByOrderByCode();
        Areas areas = areas(outlines);
        Set<LocalDate> days = holidays.findAllByOrderByDate().stream()
                .filter(day -> day.kind() == HolidayKind.HOLIDAY)
                .map(PublicHoliday::date)
                .collect(Collectors.toSet());
        return new PlaceSnapshot(
                facts,
                areas,
                new Dwellings(dwellings.findAllRows(), areas),
                services.read(areas),
                new Taxonomy(categories.findAllByOrderBySortOrderAscCodeAsc()),
                standards.findAllByOrderBySortOrderAscCodeAsc(),
                days,
                land(outlines, areas),
                networks.loadCurrent()
                        .map(LoadedNetwork::network)
                        .orElseGet(() -> WalkNetwork.builder().build()),
                settings.maxSnapMetres());
    }

    private PlaceFacts facts() {
        Optional<Place> place = places.findCurrent();
        LocalDate newest = sources.findAllByOrderByFile().stream()
                .filter(source -> source.status() != DataStatus.REFERENCE)
                .map(DataSource::dataDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new PlaceFacts(
                place.map(Place::name).orElse(BilingualName.of("")),
                place.map(Place::timeZone).orElse(ZoneOffset.UTC),
                place.map(Place::peopleKnown).orElse(false),
                sources.existsByStatus(DataStatus.SCHEMATIC),
                place.map(Place::dataVersion).orElse(0L),
                place.map(Place::loadedAt).orElse(null),
                newest);
    }

    private Land land(List<Community> outlines, Areas areas) {
        List<PlotPoint> points = plots.findAllByOrderByRef().stream()
                .map(plot -> PlotPoint.of(plot, areas))
                .toList();
        return new Land(points, new CommunityIndex(outlines));
    }

    private Areas areas(List<Community> outlines) {
        List<Street> stored = streets.findAllByOrderByCode();
        List<Areas.StreetName> names = stored.stream()
                .map(street -> new Areas.StreetName(street.code(), street.name()))
                .toList();
        BoundingBox box = box(stored);
        Areas streetsOnly = new Areas(names, List.of(), box);
        return new Areas(
                names,
                outlines.stream()
                        .map(community -> new Areas.CommunityName(
                                community.code(), community.name(), streetsOnly.streetNumber(community.streetCode())))
                        .toList(),
                box);
    }

    private static BoundingBox box(List<Street> streets) {
        Envelope around = new Envelope();
        streets.forEach(street -> around.expandToInclude(street.geometry().getEnvelopeInternal()));
        return around.isNull()
                ? null
                : new BoundingBox(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }
}
