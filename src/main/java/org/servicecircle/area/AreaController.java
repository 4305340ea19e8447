package org.servicecircle.area;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.dataset.LoadedData;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.servicecircle.web.VersionTags;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Lists streets and communities, as rows or as GeoJSON. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "areas", description = "Streets (街道) and communities (社区)")
class AreaController {

    private static final List<String> FORMATS = List.of("json", "geojson");
    private static final String FORMAT_HELP = "json for rows, geojson for shapes (all of them, without paging)";

    private final AreaBook book;
    private final CurrentData data;
    private final VersionTags tags;

    AreaController(AreaBook book, CurrentData data, VersionTags tags) {
        this.book = book;
        this.data = data;
        this.tags = tags;
    }

    @GetMapping("/streets")
    @Operation(summary = "All streets with code, name, people and dwellings, by code")
    ResponseEntity<Object> streets(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject Window window,
            @Parameter(description = FORMAT_HELP, example = "json") @RequestParam(required = false) String f) {
        LoadedData loaded = data.get();
        boolean shapes = asksForShapes(f);
        Supplier<Object> answer = () -> {
            List<AreaBook.StreetEntry> entries = book.contents().streets();
            return shapes
                    ? collection(
                            entries.stream()
                                    .map(entry -> feature(
                                            AreaView.of(entry, language),
                                            entry.street().geometry()))
                                    .toList(),
                            loaded)
                    : window.of(entries, loaded.schematic()).map(entry -> AreaView.of(entry, language));
        };
        return tags.answer(request, answer, "streets", loaded, language, window, shapes);
    }

    @GetMapping("/communities")
    @Operation(summary = "All communities, or those of one street, by code")
    ResponseEntity<Object> communities(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject Window window,
            @Parameter(description = "Code of a street", example = "120103001") @RequestParam(required = false)
                    String street,
            @Parameter(description = FORMAT_HELP, example = "json") @RequestParam(required = false) String f) {
        LoadedData loaded = data.get();
        boolean shapes = asksForShapes(f);
        List<AreaBook.CommunityEntry> entries = communitiesOf(street);
        Supplier<Object> answer = () -> shapes
                ? collection(
                        entries.stream()
                                .map(entry -> feature(
                                        AreaView.of(entry, language),
                                        entry.community().geometry()))
                                .toList(),
                        loaded)
                : window.of(entries, loaded.schematic()).map(entry -> AreaView.of(entry, language));
        return tags.answer(request, answer, "communities", loaded, language, window, shapes, street);
    }

    private List<AreaBook.CommunityEntry> communitiesOf(String street) {
        AreaBook.Contents contents = book.contents();
        if (Parameters.isMissing(street)) {
            return contents.communities();
        }
        if (contents.streets().stream().noneMatch(entry -> entry.street().code().equals(street))) {
            throw ProblemException.badParameter("street", "unknown-street", street);
        }
        return contents.communities().stream()
                .filter(entry -> entry.community().streetCode().equals(street))
                .toList();
    }

    private static boolean asksForShapes(String f) {
        return "geojson".equals(Parameters.oneOf("f", f, "json", FORMATS));
    }

    private static GeoJson.Feature feature(AreaView view, Geometry geometry) {
        return GeoJson.Feature.of(view.code(), geometry, view);
    }

    private static GeoJson.FeatureCollection collection(List<GeoJson.Feature> features, LoadedData loaded) {
        return GeoJson.FeatureCollection.of(features, loaded.schematic());
    }
}
