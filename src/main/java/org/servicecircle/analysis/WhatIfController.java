package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.servicecircle.web.JsonFields;
import org.servicecircle.web.Language;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What if a facility came, went or moved, or a gate were opened? */
@RestController
@Tag(name = "coverage")
class WhatIfController {

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final WhatIfReader changes;
    private final WhatIfJudge judge;
    private final WhatIfWriter writer;

    WhatIfController(
            Snapshots snapshots,
            QuestionReader questions,
            WhatIfReader changes,
            WhatIfJudge judge,
            WhatIfWriter writer) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.changes = changes;
        this.judge = judge;
        this.writer = writer;
    }

    @PostMapping(path = "/api/v1/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Coverage before and after some changes, of which nothing is stored",
            description =
                    "Lays up to 50 changes over the stored data and answers the question before and after. An added"
                            + " facility is open whenever it is asked for; a moved one keeps its hours, and its door is where it"
                            + " moves to. An opened walkway is open to everybody at that moment, a closed one to nobody. Homes"
                            + " and facilities stay linked where they are. What is"
                            + " owed to facilities elsewhere is told before, not after.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = WhatIfBody.class))))
    WhatIfView whatIf(
            @Parameter(hidden = true) Language language,
            @ParameterObject QuestionParameters asked,
            @ParameterObject AreaParameters listed,
            @ParameterObject WhatIfParameters wanted,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        PlaceSnapshot snapshot = snapshots.current();
        Question question = questions.read(asked, snapshot);
        AreaChoice choice = AreaChoice.read(listed, snapshot.areas());
        WhatIfParts parts = WhatIfParts.read(wanted, snapshot);
        WhatIf whatIf = changes.read(JsonFields.read(body), question, snapshot);
        return writer.view(whatIf, judge.judge(snapshot, question, whatIf), choice, parts, language);
    }
}
