package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.coverage.ReachedWalkways;
import org.servicecircle.coverage.ServiceArea;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.servicecircle.web.VersionTags;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Draws from where facilities are reached within some minutes: as areas, and as the walkways themselves. */
@RestController
@RequestMapping("/api/v1/service-areas")
@Tag(name = "coverage")
class ServiceAreaController {

    private final Snapshots snapshots;
    private final AreaQuestionReader questions;
    private final AreaDrawing drawing;
    private final Texts texts;
    private final VersionTags tags;

    ServiceAreaController(
            Snapshots snapshots, AreaQuestionReader questions, AreaDrawing drawing, Texts texts, VersionTags tags) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.drawing = drawing;
        this.texts = texts;
        this.tags = tags;
    }

    @GetMapping
    @Operation(
            summary = "Service areas of facilities as GeoJSON, one feature for each number of minutes, largest first",
            description =
                    "A place is inside where a walkway from which a facility is reached in time is nearer than any"
                            + " other walkway and no further than 60 m. Areas of fewer minutes lie within those of more. For"
                            + " display only: whether a dwelling is covered is a matter of its minutes.")
    ResponseEntity<ServiceAreasView> areas(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject ServiceAreaParameters asked) {
        PlaceSnapshot snapshot = snapshots.current();
        AreaQuestion question = questions.read(asked, snapshot);
        return tags.answer(
                request,
                () -> {
                    List<ServiceArea> areas = drawing.areas(snapshot, question);
                    List<GeoJson.Feature> features = IntStream.range(0, areas.size())
                            .mapToObj(i -> area(question, i, areas.get(i)))
                            .toList();
                    return ServiceAreasView.of(features, snapshot, question, texts, language);
                },
                "service-areas",
                snapshot.facts(),
                question,
                language);
    }

    private static GeoJson.Feature area(AreaQuestion question, int limit, ServiceArea area) {
        Object properties = ServiceAreasView.Properties.of(question, limit, area.reached(), area.cellMetres());
        return GeoJson.Feature.of(null, area.polygons(), properties);
    }

    @GetMapping("/walkways")
    @Operation(
            summary = "The walkways from which facilities are reached, as GeoJSON lines with their partial ends",
            description =
                    "One feature for each number of minutes, largest first; reachedMetres counts all of them, also"
                            + " those outside the box.")
    ResponseEntity<ServiceAreasView> walkways(
            WebRequest request,
            @Parameter(hidden = true) Language language,
            @ParameterObject ServiceAreaParameters asked,
            @Parameter(
                            description = "Keeps the lines that may touch a box west,south,east,north in degrees",
                            example = "117.19,39.06,117.25,39.12")
                    @RequestParam(required = false)
                    String bbox) {
        PlaceSnapshot snapshot = snapshots.current();
        AreaQuestion question = questions.read(asked, snapshot);
        ReachedLines lines = ReachedLines.in(bbox);
        return tags.answer(
                request,
                () -> {
                    List<ReachedWalkways> reached = drawing.reached(snapshot, question);
                    List<GeoJson.Feature> features = IntStream.range(0, reached.size())
                            .mapToObj(i -> lines.feature(
                                    reached.get(i), ServiceAreasView.Properties.of(question, i, reached.get(i), null)))
                            .toList();
                    return ServiceAreasView.of(features, snapshot, question, texts, language);
                },
                "service-areas/walkways",
                snapshot.facts(),
                question,
                lines,
                language);
    }
}
