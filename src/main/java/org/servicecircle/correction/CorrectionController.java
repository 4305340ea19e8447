package org.servicecircle.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.servicecircle.web.JsonFields;
import org.servicecircle.web.Language;
import org.servicecircle.web.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports of what is wrong, and tells what became of them. */
@RestController
@RequestMapping("/api/v1/corrections")
@Tag(name = "corrections", description = "What somebody said is wrong, and what became of it")
class CorrectionController {

    private final CorrectionReader reader;
    private final CorrectionRepository corrections;
    private final ReportLimits limits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CorrectionController(CorrectionReader reader, CorrectionRepository corrections, ReportLimits limits, Clock clock) {
        this.reader = reader;
        this.corrections = corrections;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Report that something is wrong",
            description =
                    "Needs no account, and nothing that tells who reports is stored: the number in the answer is the"
                            + " only way back. Too many reports within a time are answered with 429 and Retry-After.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = CorrectionBody.class))))
    ResponseEntity<CorrectionView> report(HttpServletRequest request, @Parameter(hidden = true) Language language)
            throws IOException {
        CorrectionReader.Report report = reader.read(JsonFields.read(request.getInputStream()));
        limits.take(request.getRemoteAddr());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Correction stored = corrections.save(
                new Correction(ReportNumber.next(random), report.subject(), report.about(), report.said(), now));
        return ResponseEntity.created(URI.create("/api/v1/corrections/" + stored.number()))
                .body(CorrectionView.of(stored, language));
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "What became of a report",
            description = "Tells its state, its dates and the facility's name; never what was written.")
    CorrectionView report(
            @Parameter(description = "As the report was answered", example = "7K3M-9PQX") @PathVariable String number,
            @Parameter(hidden = true) Language language) {
        return ReportNumber.find(number)
                .flatMap(known -> corrections.findByNumber(known.stored()))
                .map(correction -> CorrectionView.of(correction, language))
                .orElseThrow(() -> ProblemException.notFound("number", "unknown-report"));
    }
}
