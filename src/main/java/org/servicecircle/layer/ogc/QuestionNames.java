package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.servicecircle.analysis.QuestionParameters;

/** The parameters that put a question, as they stand in an address. */
final class QuestionNames {

    static final List<String> ALL =
            List.of("standard", "category", "profile", "minutes", "metres", "asOf", "at", "planned", "border");

    /** No question at all. */
    static final QuestionParameters NONE = new QuestionParameters(null, null, null, null, null, null, null, null, null);

    private QuestionNames() {}

    static QuestionParameters read(HttpServletRequest request) {
        return new QuestionParameters(
                request.getParameter("standard"),
                request.getParameter("category"),
                request.getParameter("profile"),
                request.getParameter("minutes"),
                request.getParameter("metres"),
                request.getParameter("asOf"),
                request.getParameter("at"),
                request.getParameter("planned"),
                request.getParameter("border"));
    }
}
