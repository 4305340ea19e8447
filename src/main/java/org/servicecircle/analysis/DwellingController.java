package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.network.Profile;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.UnlinkedReason;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
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
     * @param unlinkedReason why it is not linked to the walking network, as an {@link UnlinkedReason} in small letters;
     *     null when it is
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
            Integer fewerThan,
            String unlinkedReason) {

        /** Null for a dwelling that went since the list was made. */
        static DwellingView of(Dwelling dwelling, String unlinkedReason) {
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
                    people.fewerThan(),
                    unlinkedReason);
        }
    }

    @GetMapping("/api/v1/dwellings")
    @Operation(
            summary = "Dwellings of a street or community or in a box, in the order of loading",
            description = "linked=false lists those that no walkway is near enough to, each with the reason: what is to"
                    + " be mended before they can be judged.")
    ListPage<DwellingView> dwellings(@ParameterObject DwellingParameters asked, @ParameterObject Window window) {
        PlaceSnapshot snapshot = snapshots.current();
        IntPredicate filter = asked.filter(snapshot);
        List<Integer> homes = IntStream.range(0, snapshot.dwellings().count())
                .filter(filter)
                .boxed()
                .toList();
        ListPage<Integer> page = window.of(homes, snapshot.facts().schematic());
        List<Long> ids =
                page.items().stream().map(home -> snapshot.dwellings().id(home)).toList();
        Map<Long, Dwelling> stored =
                dwellings.findAllById(ids).stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
        SnapBatch links = snapshot.links(Profile.ADULT).homes();
        return page.map(
                home -> DwellingView.of(stored.get(snapshot.dwellings().id(home)), reason(links.findReason(home))));
    }

    private static String reason(Optional<UnlinkedReason> reason) {
        return reason.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
