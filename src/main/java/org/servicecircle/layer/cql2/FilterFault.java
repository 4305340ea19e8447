package org.servicecircle.layer.cql2;

import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/** Refusals of a filter; each says where: the character, counted from 1, of a text, the JSON pointer of JSON. */
final class FilterFault {

    /** The query parameter that filters come in. */
    static final String PARAMETER = "filter";

    private FilterFault() {}

    /**
     * 400.
     *
     * @param code its sentence is {@code error.<code>}, where {@code {1}} is the place and {@code {2}} is more
     */
    static ProblemException at(String where, String code) {
        return ProblemException.badParameter(PARAMETER, code, where);
    }

    static ProblemException at(String where, String code, Object more) {
        return ProblemException.badParameter(PARAMETER, code, where, shortened(more));
    }

    static ProblemException at(String where, String code, Object more, Object stillMore) {
        return ProblemException.badParameter(PARAMETER, code, where, shortened(more), shortened(stillMore));
    }

    private static String shortened(Object shown) {
        return Parameters.shortened(String.valueOf(shown));
    }
}
