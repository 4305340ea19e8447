package org.servicecircle.nearby;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.analysis.AreaDrawing;
import org.servicecircle.analysis.Question;
import org.servicecircle.coverage.OutwardReach;
import org.servicecircle.coverage.ReachedWalkways;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells residents what they reach from where they are. Where that is, nobody keeps: not the log, not a cache. */
@RestController
@RequestMapping("/api/v1/nearby")
@Tag(name = "nearby", description = "What a resident reaches on foot from where they are")
class NearbyController {

    private static final int DEFAULT_MINUTES = 15;
    private static final int MILLIS_PER_MINUTE = 60_000;

    private final OutingReader outings;
    private final Kinds kinds;
    private final Surroundings surroundings;
    private final NearbyWriter writer;
    private final Ways ways;
    private final AreaDrawing drawing;

    NearbyController(
            OutingReader outings,
            Kinds kinds,
            Surroundings surroundings,
            NearbyWriter writer,
            Ways ways,
            AreaDrawing drawing) {
        this.outings = outings;
        this.kinds = kinds;
        this.surroundings = surroundings;
        this.writer = writer;
        this.ways = ways;
        this.drawing = drawing;
    }

    @GetMapping
    @Operation(
            summary = "Facilities within some minutes on foot, nearest first, with whether they are open",
            description =
                    "Walked outward from the position, over the gates that its own residents may use, shut gates left out."
                            + " Planned and closed facilities are not near. A position with no walkway near it is answered with"
                            + " linked=false and nothing else. The answer is not to be cached, since a position is private.")
    ResponseEntity<NearbyView> nearby(
            @Parameter(hidden = true) Language language,
            @ParameterObject OutingParameters from,
            @ParameterObject NearbyParameters asked) {
        NearbyQuestion question =
                new NearbyQuestion(outings.read(from), minutes(asked.minutes()), kinds.read(asked.kinds()));
        return unkept(writer.view(question, surroundings.look(question), language));
    }

    @GetMapping("/way")
    @Operation(
            summary = "The way to one facility, in words and as a line",
            description =
                    "To the entrance that is nearest on foot. Without minutes, pieces and route when it is more than"
                            + " an hour away or no walkway is near. Not to be cached, since a position is private.")
    ResponseEntity<WayView> way(
            @Parameter(hidden = true) Language language,
            @ParameterObject OutingParameters from,
            @Parameter(
                            description = "Id of a facility",
                            required = true,
                            schema = @Schema(type = "integer"),
                            example = "1")
                    @RequestParam(required = false)
                    String facility) {
        Outing outing = outings.read(from);
        if (Parameters.isMissing(facility)) {
            throw ProblemException.badParameter("facility", "missing");
        }
        return unkept(ways.view(outing, Parameters.integer("facility", facility, 0, 1, Integer.MAX_VALUE), language));
    }

    @GetMapping("/area")
    @Operation(
            summary = "What one reaches within some minutes on foot, as a GeoJSON feature",
            description = "Walked outward from the position. For display only, as service areas are. Without geometry"
                    + " where no walkway is near. Not to be cached, since a position is private.")
    ResponseEntity<GeoJson.Feature> area(
            @ParameterObject OutingParameters from,
            @Parameter(
                            description = "Walking time, 1 to 60; 15 where left out",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "60", defaultValue = "15"))
                    @RequestParam(required = false)
                    String minutes) {
        Outing outing = outings.read(from);
        int limit = minutes(minutes);
        return unkept(surroundings
                .reach(outing, limit * MILLIS_PER_MINUTE)
                .map(reach -> area(outing, limit, reach))
                .orElseGet(() -> AreaView.empty(outing, limit)));
    }

    private GeoJson.Feature area(Outing outing, int minutes, OutwardReach reach) {
        ReachedWalkways reached = ReachedWalkways.of(reach, reach.limitMillis());
        return AreaView.of(outing, minutes, reached, drawing.area(outing.from().snapshot(), reached));
    }

    private static int minutes(String text) {
        return Parameters.integer("minutes", text, DEFAULT_MINUTES, 1, Question.MOST_MINUTES);
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
