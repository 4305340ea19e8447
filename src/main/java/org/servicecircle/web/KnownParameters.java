package org.servicecircle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import org.springframework.web.context.request.WebRequest;

/** Refuses query parameters that a resource does not know, where a standard asks for that. */
public final class KnownParameters {

    private KnownParameters() {}

    /**
     * Checks the parameters of a request.
     *
     * @throws ProblemException 400 naming the first that is not known, and those that are
     */
    public static void check(WebRequest request, Collection<String> known) {
        check(request.getParameterMap().keySet(), known);
    }

    /** The same of a servlet's request. */
    public static void check(HttpServletRequest request, Collection<String> known) {
        check(request.getParameterMap().keySet(), known);
    }

    private static void check(Collection<String> names, Collection<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw ProblemException.badParameter(
                        Parameters.shortened(name), "unknown-parameter", String.join(", ", known));
            }
        }
    }
}
