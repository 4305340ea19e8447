package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.facility.Category;
import org.servicecircle.facility.CategoryRepository;
import org.servicecircle.network.Profile;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** The form on a page with answers: which service, at whose pace, within how many minutes. */
@Component
class QuestionForm {

    /** What the form asks anew, and what a page of another question does not keep. */
    private static final List<String> ASKED =
            List.of("standard", "category", "profile", "minutes", "metres", "offset", "v");

    private final Snapshots snapshots;
    private final QuestionReader questions;
    private final CategoryRepository categories;
    private final Texts texts;

    QuestionForm(Snapshots snapshots, QuestionReader questions, CategoryRepository categories, Texts texts) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.categories = categories;
        this.texts = texts;
    }

    /** A choice of a list. */
    record Choice(String code, String title, boolean chosen) {}

    /** The form, filled in with what is asked now; {@code minutes} is empty where metres are asked. */
    record Filled(
            List<Choice> categories,
            List<Choice> profiles,
            String minutes,
            String now,
            List<Map<String, String>> kept) {}

    /** The form for what an address asks. */
    Filled of(HttpServletRequest request, Language language) {
        QuestionParameters asked = QuestionParameters.of(request::getParameter);
        return of(questions.read(asked, snapshots.current()), request, language);
    }

    Filled of(Question question, HttpServletRequest request, Language language) {
        List<Choice> services = categories.findAllByOrderBySortOrderAscCodeAsc().stream()
                .map(category -> service(category, question, language))
                .toList();
        List<Choice> profiles = Stream.of(Profile.ADULT, Profile.ELDER, Profile.WHEELCHAIR)
                .map(profile -> new Choice(
                        profile.code(),
                        texts.say(language, "profile." + profile.code()),
                        profile.code().equals(question.profile().code())))
                .toList();
        String limit = question.minutes() == null
                ? texts.say(language, "ogc.page.withinMetres", question.metres())
                : texts.say(language, "ogc.page.withinMinutes", question.minutes());
        return new Filled(
                services,
                profiles,
                question.minutes() == null ? "" : question.minutes().toString(),
                texts.say(language, "ogc.page.askedNow", chosen(services), chosen(profiles), limit),
                Addresses.kept(request, ASKED));
    }

    private static Choice service(Category category, Question question, Language language) {
        String name = category.name().in(language.locale());
        String title = category.parentCode() == null ? name : "\u2003" + name;
        return new Choice(category.code(), title, category.code().equals(question.category()));
    }

    private static String chosen(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .map(choice -> choice.title().strip())
                .findFirst()
                .orElse("–");
    }
}
