package org.servicecircle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hibernate.TransactionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every failed request into problem details; none shows a stack trace or a framework's own words. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final LocaleResolver locales;

    ProblemAdvice(Problems problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleProblem(ProblemException problem, HttpServletRequest request) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(problem.status());
        if (problem.retryAfterSeconds() > 0) {
            builder.header(HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfterSeconds()));
        }
        return builder.body(problems.describe(
                problem.status(),
                problem.code(),
                problem.arguments(),
                problem.faults(),
                request.getRequestURI(),
                language(request)));
    }

    /** The container reads parameters when they are first asked for, and refuses what is not encoded as it must be. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleEncoding(InvalidParameterException unreadable, HttpServletRequest request) {
        return handleProblem(ProblemException.badFields(Encodings.faultsOf(request.getQueryString())), request);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> handleStoreAway(Exception failure, HttpServletRequest request) {
        LOG.warn("The store does not answer: {}", failure.getMessage());
        return handleProblem(ProblemException.unavailable("store-away"), request);
    }

    /** A transaction that could neither end nor be taken back has lost its connection on the way. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleJpa(JpaSystemException failure, HttpServletRequest request) {
        return failure.getCause() instanceof TransactionException
                ? handleStoreAway(failure, request)
                : handleUnforeseen(failure, request);
    }

    /** Whatever nobody foresaw: the caller gets a number to quote, the log gets the rest. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleUnforeseen(Throwable failure, HttpServletRequest request) {
        String number = UUID.randomUUID().toString();
        LOG.error("Unforeseen failure {} at {}", number, request.getRequestURI(), failure);
        return ResponseEntity.internalServerError()
                .body(problems.describe(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal",
                        List.of(number),
                        List.of(),
                        request.getRequestURI(),
                        language(request)));
    }

    /** Everything that Spring MVC itself refuses comes through here. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object ignored, HttpHeaders headers, HttpStatusCode status, WebRequest webRequest) {
        HttpServletRequest http = ((ServletWebRequest) webRequest).getRequest();
        HttpStatusCode told = isUnknownPath(failure, http) ? HttpStatus.NOT_FOUND : status;
        HttpHeaders kept = told.equals(status) ? headers : HttpHeaders.EMPTY;
        ProblemDetail body = problems.describe(
                told,
                SpringFaults.codeOf(told),
                List.of(),
                SpringFaults.faultsOf(failure),
                http.getRequestURI(),
                language(http));
        return new ResponseEntity<>(body, kept, told);
    }

    /** A POST to a path that does not exist falls through to the static files, which only know GET. */
    private static boolean isUnknownPath(Exception failure, HttpServletRequest request) {
        return failure instanceof HttpRequestMethodNotSupportedException
                && "/**".equals(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    }

    private Language language(HttpServletRequest request) {
        return Language.of(locales.resolveLocale(request));
    }
}
