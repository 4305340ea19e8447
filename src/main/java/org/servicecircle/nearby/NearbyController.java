package org.servicecircle.nearby;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.analysis.Question;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells residents what they reach from where they are. Where that is, nobody keeps: not the log, not a cache. */
@RestController
@Tag(name = "nearby", description = "What a resident reaches on foot from where they are")
class NearbyController {

    private static final int DEFAULT_MINUTES = 15;

    private final StandpointReader standpoints;
    private final Kinds kinds;
    private final Moments moments;
    private final Surroundings surroundings;
    private final NearbyWriter writer;

    NearbyController(
            StandpointReader standpoints,
            Kinds kinds,
            Moments moments,
            Surroundings surroundings,
            NearbyWriter writer) {
        this.standpoints = standpoints;
        this.kinds = kinds;
        this.moments = moments;
        this.surroundings = surroundings;
        this.writer = writer;
    }

    @GetMapping("/api/v1/nearby")
    @Operation(
            summary = "Facilities within some minutes on foot, nearest first, with whether they are open",
            description =
                    "Walked outward from the position, over the gates that its own residents may use, shut gates left out."
                            + " Planned and closed facilities are not near. A position with no walkway near it is answered with"
                            + " linked=false and nothing else. The answer is not to be cached, since a position is private.")
    ResponseEntity<NearbyView> nearby(
            @Parameter(hidden = true) Language language, @ParameterObject NearbyParameters asked) {
        NearbyQuestion question = read(asked);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(writer.view(question, surroundings.look(question), language));
    }

    private NearbyQuestion read(NearbyParameters asked) {
        Standpoint from = standpoints.read(asked.lon(), asked.lat(), asked.profile());
        return new NearbyQuestion(
                from,
                Parameters.integer("minutes", asked.minutes(), DEFAULT_MINUTES, 1, Question.MOST_MINUTES),
                kinds.read(asked.kinds()),
                moments.read(asked.at(), from.snapshot().facts().timeZone()));
    }
}
