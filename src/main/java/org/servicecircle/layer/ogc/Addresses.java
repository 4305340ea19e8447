package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** What a form on a page must ask again, by {@code name} and {@code value}: all but what it asks itself. */
    static List<Map<String, String>> kept(HttpServletRequest request, List<String> asked) {
        Map<String, String> otherwise = new HashMap<>(Map.of("f", "html"));
        asked.forEach(name -> otherwise.put(name, null));
        return parameters(request, otherwise).entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                .toList();
    }
}
