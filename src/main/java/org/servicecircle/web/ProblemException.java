package org.servicecircle.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered; it becomes problem details (RFC 9457) in the caller's language. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<String> arguments;
    private final transient List<FieldFault> faults;

    private ProblemException(HttpStatus status, String code, List<String> arguments, List<FieldFault> faults) {
        super(code + " " + faults);
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
