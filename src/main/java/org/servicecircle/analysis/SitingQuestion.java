package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * Where new sites should go for those whom a question leaves uncovered.
 *
 * @param question who is served by what exists
 * @param candidates where sites may stand
 * @param sites how many at most, 1..{@value #MOST_SITES}
 */
record SitingQuestion(Question question, Candidates candidates, int sites) {

    /** Where sites may stand. */
    enum Candidates {
        /** On the stored candidate plots. */
        PLOTS("plots"),
        /** At any junction in a community that everybody may walk to. */
        JUNCTIONS("junctions");

        private final String code;

        Candidates(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The most sites that can be asked for. */
    static final int MOST_SITES = 50;

    private static final int DEFAULT_SITES = 5;

    /**
     * Reads {@code candidates} and {@code sites}; without candidates, plots if there are any, else junctions.
     *
     * @throws ProblemException 400 for other candidates or a number out of range
     */
    static SitingQuestion read(Question question, String candidates, String sites, PlaceSnapshot snapshot) {
        Candidates fallback = snapshot.land().plots().isEmpty() ? Candidates.JUNCTIONS : Candidates.PLOTS;
        List<String> codes = List.of(Candidates.PLOTS.code, Candidates.JUNCTIONS.code);
        String code = Parameters.oneOf("candidates", candidates, fallback.code, codes);
        return new SitingQuestion(
                question,
                Candidates.values()[codes.indexOf(code)],
                Parameters.integer("sites", sites, DEFAULT_SITES, 1, MOST_SITES));
    }
}
