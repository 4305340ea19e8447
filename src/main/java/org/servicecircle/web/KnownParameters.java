package org.servicecircle.web;

import java.util.Collection;
import java.util.Iterator;
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
        for (Iterator<String> names = request.getParameterNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw ProblemException.badParameter(
                        Parameters.shortened(name), "unknown-parameter", String.join(", ", known));
            }
        }
    }
}
