package org.servicecircle.web;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param parameter name of the query or path parameter, or null
 * @param pointer JSON pointer into the body, or null
 * @param code stable code; its sentence is the text {@code error.<code>}
 * @param arguments what the sentence names, e.g. the allowed range
 */
public record FieldFault(String parameter, String pointer, String code, List<String> arguments) {

    /** A fault of a query or path parameter. */
    public static FieldFault ofParameter(String parameter, String code, Object... arguments) {
        return new FieldFault(parameter, null, code, strings(arguments));
    }

    /** A fault of a field of the body, named by its JSON pointer. */
    public static FieldFault ofPointer(String pointer, String code, Object... arguments) {
        return new FieldFault(null, pointer, code, strings(arguments));
    }

    private static List<String> strings(Object[] arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
