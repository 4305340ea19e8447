package org.servicecircle.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered; it becomes problem details (RFC 9457) in the caller's language. */
public final class ProblemException extends RuntimeException {

    /** After this time whoever met a server that is not ready may ask again. */
    static final long UNAVAILABLE_SECONDS = 5;

    private static final long serialVersionUID = 1L;

    private static final long SECONDS_PER_MINUTE = 60;

    private final HttpStatus status;
    private final String code;
    private final transient List<String> arguments;
    private final transient List<FieldFault> faults;
    private final long retryAfterSeconds;

    private ProblemException(HttpStatus status, String code, List<String> arguments, List<FieldFault> faults) {
        this(status, code, arguments, faults, status == HttpStatus.SERVICE_UNAVAILABLE ? UNAVAILABLE_SECONDS : 0);
    }

    private ProblemException(
            HttpStatus status, String code, List<String> arguments, List<FieldFault> faults, long retryAfterSeconds) {
        super(code + " " + faults);
        this.retryAfterSeconds = retryAfterSeconds;
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.faults = faults;
    }

    /** 400: a query parameter cannot be read or lies outside its range. */
    public static ProblemException badParameter(String parameter, String faultCode, Object... arguments) {
        return new ProblemException(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                List.of(),
                List.of(FieldFault.ofParameter(parameter, faultCode, arguments)));
    }

    /** 400: several fields at once. */
    public static ProblemException badFields(List<FieldFault> faults) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "invalid-request", List.of(), List.copyOf(faults));
    }

    /** 422: well formed, but it cannot be meant, such as longitude and latitude swapped. */
    public static ProblemException unprocessable(String parameter, String faultCode, Object... arguments) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                faultCode,
                List.of(),
                List.of(FieldFault.ofParameter(parameter, faultCode, arguments)));
    }

    /** 422: the same for a field of the body. */
    public static ProblemException unprocessable(FieldFault fault) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, fault.code(), List.of(), List.of(fault));
    }

    /** 413: the body is larger than any that is meant. */
    public static ProblemException tooLarge() {
        return new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too-large", List.of(), List.of());
    }

    /** 404: nothing is stored under the name that this parameter gives. */
    public static ProblemException notFound(String parameter, String faultCode, Object... arguments) {
        return new ProblemException(
                HttpStatus.NOT_FOUND,
                "not-found",
                List.of(),
                List.of(FieldFault.ofParameter(parameter, faultCode, arguments)));
    }

    /** 503: the answer needs something that is not there yet or not there now; the caller may try again. */
    public static ProblemException unavailable(String code, Object... arguments) {
        return new ProblemException(
                HttpStatus.SERVICE_UNAVAILABLE,
                code,
                Arrays.stream(arguments).map(String::valueOf).toList(),
                List.of());
    }

    /**
     * 429: too many requests of a kind; its texts may name the minutes to wait as {@code {0}}.
     *
     * @param retryAfterSeconds when the next one would be taken, 1 or more
     */
    public static ProblemException tooMany(String code, long retryAfterSeconds) {
        long minutes = (retryAfterSeconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
        return new ProblemException(
                HttpStatus.TOO_MANY_REQUESTS, code, List.of(Long.toString(minutes)), List.of(), retryAfterSeconds);
    }

    /** Seconds after which the caller may try again; 0 where trying again is of no use. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }

    List<FieldFault> faults() {
        return faults;
    }
}
