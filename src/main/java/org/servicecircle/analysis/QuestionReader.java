package org.servicecircle.analysis;

import static org.servicecircle.web.Parameters.isMissing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.servicecircle.facility.Standard;
import org.servicecircle.network.Profile;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Reads a question from an address and refuses, with 400, what cannot be asked. */
@Component
public class QuestionReader {

    private static final int DEFAULT_MINUTES = 15;
    private static final String DEFAULT_CATEGORY = "elder.homecare";
    private static final List<String> BORDERS = List.of("include", "exclude");

    private final AnalysisSettings settings;
    private final Clock clock;

    QuestionReader(AnalysisSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The question that an address asks of a snapshot.
     *
     * @throws org.servicecircle.web.ProblemException 400 naming the parameter and what would do
     */
    public Question read(QuestionParameters asked, PlaceSnapshot snapshot) {
        Limit limit = isMissing(asked.standard()) ? free(asked, snapshot) : byStandard(asked, snapshot);
        LocalDate asOf = Parameters.findDate("asOf", asked.asOf());
        LocalDate day =
                asOf == null ? LocalDate.now(clock.withZone(snapshot.facts().timeZone())) : asOf;
        return new Question(
                limit.standard == null ? null : limit.standard.code(),
                limit.category,
                snapshot.taxonomy().leaves(limit.category),
                limit.profile,
                limit.minutes,
                limit.metres,
                day,
                moments(asked, limit.standard, day, snapshot),
                Parameters.flag("planned", asked.planned()),
                "include".equals(Parameters.oneOf("border", asked.border(), "include", BORDERS)));
    }

    /** What a standard or free parameters say; exactly one of minutes and metres is given. */
    private record Limit(Standard standard, String category, Profile profile, Integer minutes, Integer metres) {}

    private Limit byStandard(QuestionParameters asked, PlaceSnapshot snapshot) {
        Stream.of("category", "profile", "minutes", "metres")
                .filter(name -> !isMissing(value(asked, name)))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.badParameter(name, "one-of", "standard");
                });
        List<String> codes = snapshot.standards().stream().map(Standard::code).toList();
        String code = Parameters.oneOf("standard", asked.standard(), null, codes);
        return of(snapshot.standards().get(codes.indexOf(code)));
    }

    private static String value(QuestionParameters asked, String name) {
        return switch (name) {
            case "category" -> asked.category();
            case "profile" -> asked.profile();
            case "minutes" -> asked.minutes();
            default -> asked.metres();
        };
    }

    private Limit of(Standard standard) {
        Integer minutes = standard.minutes();
        return new Limit(
                standard,
                standard.categoryCode(),
                profile(standard.profile()),
                minutes,
                minutes == null ? standard.metres() : null);
    }

    private Limit free(QuestionParameters asked, PlaceSnapshot snapshot) {
        boolean nothing =
                Stream.of("category", "profile", "minutes", "metres").allMatch(name -> isMissing(value(asked, name)));
        if (nothing && !snapshot.standards().isEmpty()) {
            return of(snapshot.standards().get(0));
        }
        if (!isMissing(asked.minutes()) && !isMissing(asked.metres())) {
            throw ProblemException.badParameter("metres", "one-of", "minutes");
        }
        String category = Parameters.oneOf(
                "category",
                asked.category(),
                DEFAULT_CATEGORY,
                snapshot.taxonomy().codes());
        Profile profile = profile(asked.profile());
        if (isMissing(asked.metres())) {
            int minutes = Parameters.integer("minutes", asked.minutes(), DEFAULT_MINUTES, 1, Question.MOST_MINUTES);
            return new Limit(null, category, profile, minutes, null);
        }
        int metres = Parameters.integer("metres", asked.metres(), 0, 1, Question.MOST_METRES);
        return new Limit(null, category, profile, null, metres);
    }

    /** The profile of a code, elder for none. */
    private Profile profile(String code) {
        List<String> codes = settings.profiles().stream().map(Profile::code).toList();
        String known = Parameters.oneOf("profile", code, Profile.ELDER.code(), codes);
        return settings.profiles().get(codes.indexOf(known));
    }

    private static List<LocalDateTime> moments(
            QuestionParameters asked, Standard standard, LocalDate day, PlaceSnapshot snapshot) {
        LocalTime at = Parameters.findTime("at", asked.at());
        if (at != null) {
            return List.of(day.atTime(at));
        }
        return standard == null
                ? List.of()
                : standard.window()
                        .map(window -> WindowMoments.of(window, day, snapshot::isPublicHoliday))
                        .orElse(List.of());
    }
}
