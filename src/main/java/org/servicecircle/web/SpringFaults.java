package org.servicecircle.web;

import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Reads what Spring MVC refused into this API's own codes. */
final class SpringFaults {

    private SpringFaults() {}

    /** The problem's code for a status that Spring chose. */
    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "store-away";
            default -> status.is4xxClientError() ? "invalid-request" : "internal";
        };
    }

    /** The fields that were refused; empty where the whole request was. */
    static List<FieldFault> faultsOf(Exception failure) {
        if (failure instanceof MissingServletRequestParameterException missing) {
            return List.of(FieldFault.ofParameter(missing.getParameterName(), "missing"));
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(FieldFault.ofParameter(mismatch.getName(), "malformed"));
        }
        if (failure instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
            return List.of(FieldFault.ofParameter(mismatch.getPropertyName(), "malformed"));
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return invalid.getFieldErrors().stream().map(SpringFaults::fault).toList();
        }
        if (failure instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .map(result ->
                            FieldFault.ofParameter(result.getMethodParameter().getParameterName(), "malformed"))
                    .toList();
        }
        return failure instanceof HttpMessageNotReadableException unreadable ? bodyFault(unreadable) : List.of();
    }

    private static FieldFault fault(FieldError error) {
        String pointer =
                "/" + error.getField().replace("[", "/").replace("]", "").replace('.', '/');
        return FieldFault.ofPointer(pointer, "malformed");
    }

    private static List<FieldFault> bodyFault(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException refused)) {
            return List.of();
        }
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : refused.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return List.of(FieldFault.ofPointer(pointer.toString(), "malformed"));
    }
}
