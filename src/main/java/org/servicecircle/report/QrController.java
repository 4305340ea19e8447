package org.servicecircle.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.servicecircle.web.OwnAddress;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Codes that carry a page of this site from paper or a big screen to a phone. */
@RestController
@Tag(name = "qr", description = "A page's address as a picture")
class QrController {

    private static final int LONGEST_PATH = 1000;

    @GetMapping(path = "/api/v1/qr")
    @Operation(
            summary = "QR code (SVG) of an address of this site",
            description = "The address is the one at which this server was asked; behind a proxy that takes"
                    + " server.forward-headers-strategy.")
    ResponseEntity<byte[]> qr(
            @Parameter(description = "Path with query, beginning with one slash", example = "/?minutes=15")
                    @RequestParam(required = false)
                    String path) {
        if (Parameters.isMissing(path)) {
            throw ProblemException.badParameter("path", "missing");
        }
        String link = OwnAddress.base() + checked(path);
        String svg = QrCode.svg(link).orElseThrow(() -> ProblemException.unprocessable("path", "link-too-long"));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Only what stays on this site, in the characters of a URI. */
    private static String checked(String path) {
        boolean here = path.length() <= LONGEST_PATH
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("://")
                && path.indexOf('\\') < 0;
        if (!here) {
            throw refused(path);
        }
        try {
            return new URI(path).toASCIIString();
        } catch (URISyntaxException noAddress) {
            throw refused(path);
        }
    }

    private static ProblemException refused(String path) {
        return ProblemException.badParameter("path", "bad-path", Parameters.shortened(path), LONGEST_PATH);
    }
}
