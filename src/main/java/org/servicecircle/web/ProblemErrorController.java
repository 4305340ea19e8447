package org.servicecircle.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;

/** Errors that the servlet container reports, outside any controller, in the same shape as all others. */
@Hidden
@RestController
class ProblemErrorController implements ErrorController {

    private final Problems problems;
    private final LocaleResolver locales;

    ProblemErrorController(Problems problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> report(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // Nobody is sent here by name: without the container's attributes this is a page like any unknown one.
        HttpStatusCode status = code instanceof Integer value ? HttpStatusCode.valueOf(value) : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status)
                .body(problems.describe(
                        status,
                        SpringFaults.codeOf(status),
                        List.of(""),
                        List.of(),
                        path == null ? request.getRequestURI() : path.toString(),
                        Language.of(locales.resolveLocale(request))));
    }
}
