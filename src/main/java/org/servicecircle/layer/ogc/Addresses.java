package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses of the same resource with some parameters otherwise. */
final class Addresses {

    private Addresses() {}

    /** The path that was asked for, under {@code /ogc}, with its parameters but for these; null takes one away. */
    static String same(HttpServletRequest request, Map<String, String> otherwise) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + "/ogc".length());
        return Link.withParameters(path, parameters(request, otherwise));
    }

    /** The parameters that were asked with, but for these. */
    static Map<String, String> parameters(HttpServletRequest request, Map<String, String> otherwise) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        parameters.putAll(otherwise);
        return parameters;
    }
}
