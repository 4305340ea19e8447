package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.DataStatus;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.network.Profile;
import org.servicecircle.web.Language;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists facilities of a kind, in a box, near a position or in an area. */
@RestController
@Tag(name = "services")
class FacilityController {

    private final Snapshots snapshots;
    private final FacilityRepository facilities;
    private final DataSourceRepository sources;

    FacilityController(Snapshots snapshots, FacilityRepository facilities, DataSourceRepository sources) {
        this.snapshots = snapshots;
        this.facilities = facilities;
        this.sources = sources;
    }

    @GetMapping("/api/v1/facilities")
    @Operation(
            summary = "Facilities of a category, in a box, near a position, in a street or community",
            description =
                    "Sorted by distance when near is given, else in the order of loading. A facility that lies too"
                            + " far from any walkway is listed with linked=false.")
    ListPage<FacilityView> facilities(
            @Parameter(hidden = true) Language language,
            @ParameterObject FacilityParameters asked,
            @ParameterObject Window window) {
        PlaceSnapshot snapshot = snapshots.current();
        Whereabouts where = Whereabouts.read(asked.bbox(), asked.near(), asked.radius(), snapshot.areas());
        ListPage<Integer> numbers = window.of(
                matching(snapshot, asked.filter(snapshot), where),
                snapshot.facts().schematic());
        List<Long> ids = numbers.items().stream()
                .map(number -> snapshot.services().get(number).id())
                .toList();
        Map<Long, Facility> stored =
                facilities.findAllById(ids).stream().collect(Collectors.toMap(Facility::id, Function.identity()));
        Set<String> schematic = sources.findAllByOrderByFile().stream()
                .filter(source -> source.status() == DataStatus.SCHEMATIC)
                .map(DataSource::file)
                .collect(Collectors.toSet());
        return numbers.map(number -> {
            ServicePoint service = snapshot.services().get(number);
            Facility facility = stored.get(service.id());
            if (facility == null) {
                // It went since the snapshot was read.
                return null;
            }
            boolean model = schematic.contains(facility.provenance().source());
            return FacilityView.of(facility, context(snapshot, number, where, model, language), language);
        });
    }

    private static List<Integer> matching(PlaceSnapshot snapshot, Predicate<ServicePoint> filter, Whereabouts where) {
        List<ServicePoint> services = snapshot.services();
        List<Integer> numbers = IntStream.range(0, services.size())
                .filter(number -> filter.test(services.get(number)))
                .filter(number -> where == null
                        || where.holds(
                                services.get(number).lonE7(),
                                services.get(number).latE7()))
                .boxed()
                .toList();
        if (where == null || where.near() == null) {
            return numbers;
        }
        return numbers.stream()
                .sorted(Comparator.comparingDouble((Integer number) -> where.metres(
                                services.get(number).lonE7(),
                                services.get(number).latE7()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static FacilityView.Context context(
            PlaceSnapshot snapshot, int number, Whereabouts where, boolean schematic, Language language) {
        ServicePoint service = snapshot.services().get(number);
        boolean near = where != null && where.near() != null;
        return new FacilityView.Context(
                snapshot.taxonomy().name(service.category()).in(language.locale()),
                snapshot.links(Profile.ADULT)
                        .whyUnlinked(number)
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                service.entrances().name().toLowerCase(Locale.ROOT),
                service.street() == Areas.OUTSIDE
                        ? null
                        : snapshot.areas().streets().get(service.street()).code(),
                near ? Math.round(where.metres(service.lonE7(), service.latE7())) : null,
                schematic);
    }
}
