package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.Language;
import org.servicecircle.web.RasterSettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which place is loaded, from which sources. */
@RestController
@Tag(name = "place", description = "Which place is loaded, from which sources")
class PlaceController {

    /**
     * The place that is loaded.
     *
     * @param name in the caller's language; empty while nothing is loaded
     * @param dataVersion grows with every change of the stored data; 0 while nothing is loaded
     * @param bbox west, south, east, north of all streets; null while there are none
     * @param raster pictures to lie beneath the map; null when no tile server is set
     * @param network state of the walking network: current, fallen_back, none_stored, none_intact, not_read
     */
    record PlaceView(
            String name,
            String nameZh,
            String nameEn,
            String timeZone,
            boolean schematic,
            boolean peopleKnown,
            long dataVersion,
            Instant loadedAt,
            LocalDate dataDate,
            double[] bbox,
            RasterView raster,
            String network,
            Counts counts,
            List<SourceView> sources) {}

    /** How much is loaded; facilities whatever their status. */
    record Counts(int streets, int communities, int dwellings, int facilities, int junctions, int walkways) {}

    /**
     * One file that was loaded.
     *
     * @param status official, schematic or reference
     */
    record SourceView(
            String file, String title, String origin, String licence, String datum, LocalDate dataDate, String status) {

        static SourceView of(DataSource source, Language language) {
            return new SourceView(
                    source.file(),
                    source.title().in(language.locale()),
                    source.origin(),
                    source.licence(),
                    source.datum(),
                    source.dataDate(),
                    source.status().name().toLowerCase(Locale.ROOT));
        }
    }

    private final Snapshots snapshots;
    private final DataSourceRepository sources;
    private final NetworkStore networks;
    private final RasterSettings raster;

    PlaceController(Snapshots snapshots, DataSourceRepository sources, NetworkStore networks, RasterSettings raster) {
        this.snapshots = snapshots;
        this.sources = sources;
        this.networks = networks;
        this.raster = raster;
    }

    @GetMapping("/api/v1/place")
    @Operation(summary = "The loaded place: name, data version, counts, and every source with licence and date")
    PlaceView place(@Parameter(hidden = true) Language language) {
        PlaceSnapshot snapshot = snapshots.current();
        PlaceFacts facts = snapshot.facts();
        BilingualName name = facts.name();
        return new PlaceView(
                name.in(language.locale()),
                name.zh(),
                name.en(),
                facts.timeZone().getId(),
                facts.schematic(),
                facts.peopleKnown(),
                facts.dataVersion(),
                facts.loadedAt(),
                facts.dataDate(),
                snapshot.areas().box().map(BoundingBox::toArray).orElse(null),
                RasterView.of(raster, snapshot.areas()),
                networks.state().name().toLowerCase(Locale.ROOT),
                counts(snapshot),
                sources.findAllByOrderByFile().stream()
                        .map(source -> SourceView.of(source, language))
                        .toList());
    }

    private static Counts counts(PlaceSnapshot snapshot) {
        return new Counts(
                snapshot.areas().streets().size(),
                snapshot.areas().communities().size(),
                snapshot.dwellings().count(),
                snapshot.services().size(),
                snapshot.network().junctionCount(),
                snapshot.network().walkwayCount());
    }
}
