package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.gap.Homes;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists dwellings of a community or in a box. */
@RestController
@Tag(name = "dwellings", description = "Dwellings, and the receipt of one of them")
class DwellingController {

    private final Snapshots snapshots;
    private final DwellingRepository dwellings;

    DwellingController(Snapshots snapshots, DwellingRepository dwellings) {
        this.snapshots = snapshots;
        this.dwellings = dwellings;
    }

    /**
     * A dwelling as the API shows it.
     *
     * @param name empty when it has none
     * @param residents null when unknown or 1 to 9; the elders likewise
     * @param fewerThan 10 when some figure is withheld, else null
     */
    record DwellingView(
            long id,
            String name,
            double lon,
            double lat,
            String communityCode,
            Integer residents,
            Integer elders60,
            Integer elders80,
            Integer fewerThan) {

        /** Null for a dwelling that went since the list was made. */
        static DwellingView of(Dwelling dwelling) {
            if (dwelling == null) {
                return null;
            }
            PublicPeople people = PublicPeople.of(dwelling.people());
            return new DwellingView(
                    dwelling.id(),
                    dwelling.name(),
                    dwelling.location().getX(),
                    dwelling.location().getY(),
                    dwelling.communityCode(),
                    people.residents(),
                    people.elders60(),
                    people.elders80(),
                    people.fewerThan());
        }
    }

    @GetMapping("/api/v1/dwellings")
    @Operation(summary = "Dwellings of a community or in a box, in the order of loading")
    ListPage<DwellingView> dwellings(
            @ParameterObject Window window,
            @Parameter(description = "Box west,south,east,north in degrees", example = "117.19,39.06,117.25,39.12")
                    @RequestParam(required = false)
                    String bbox,
            @Parameter(description = "Code of a community", example = "120103001001") @RequestParam(required = false)
                    String community) {
        PlaceSnapshot snapshot = snapshots.current();
        Areas areas = snapshot.areas();
        Whereabouts where = Whereabouts.read(bbox, null, null, areas);
        String known = FacilityParameters.knownCommunity(community, areas);
        Homes homes = snapshot.dwellings().homes();
        List<Long> ids = IntStream.range(0, homes.size())
                .filter(home -> known == null || homes.area(home) == areas.communityNumber(known))
                .filter(home -> where == null || where.holds(homes.lonE7(home), homes.latE7(home)))
                .mapToObj(home -> snapshot.dwellings().id(home))
                .toList();
        ListPage<Long> page = window.of(ids, snapshot.facts().schematic());
        Map<Long, Dwelling> stored = dwellings.findAllById(page.items()).stream()
                .collect(Collectors.toMap(Dwelling::id, Function.identity()));
        return page.map(id -> DwellingView.of(stored.get(id)));
    }
}
