package org.servicecircle.report;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.analysis.CoverageView.QuestionView;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.file.Fact;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** What a table answers, from which data, and how its figures are to be read. */
@Component
class QuestionWords {

    private final Texts texts;

    QuestionWords(Texts texts) {
        this.texts = texts;
    }

    /** Name of a file: what it holds, where, and the question, such as 覆盖_河西区_居家养老_老年人_15分钟. */
    String fileName(String kind, PlaceSnapshot snapshot, QuestionView question, Language language) {
        List<String> parts = new ArrayList<>(List.of(
                texts.say(language, "file." + kind),
                place(snapshot, question.street(), language),
                question.categoryName(),
                texts.say(language, "profile." + question.profile()),
                limit(question, language)));
        parts.removeIf(String::isEmpty);
        return String.join("_", parts);
    }

    /**
     * The facts of a table.
     *
     * @param explained what else to explain, by the keys of the texts
     */
    List<Fact> facts(PlaceSnapshot snapshot, QuestionView question, List<String> explained, Language language) {
        PlaceFacts place = snapshot.facts();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("place", place(snapshot, question.street(), language), false, language));
        facts.add(fact("question", question(question, language), true, language));
        if (question.standard() != null) {
            facts.add(fact("standard", question.standard(), false, language));
        }
        String date = place.dataDate() == null
                ? texts.say(language, "file.no-date")
                : place.dataDate().toString();
        facts.add(fact("dataDate", date, true, language));
        facts.add(fact("dataVersion", Long.toString(place.dataVersion()), true, language));
        String nature = place.schematic() ? "schematic" : "real";
        facts.add(fact("nature", texts.say(language, "file.nature." + nature), true, language));
        if (place.schematic()) {
            facts.add(fact("schematic", texts.say(language, "note.schematic"), false, language));
        }
        explained.forEach(key -> facts.add(fact(key, texts.say(language, "file.about." + key), false, language)));
        return facts;
    }

    /** A fact under a heading of the texts. */
    Fact fact(String key, String text, boolean everyRow, Language language) {
        return new Fact(key, texts.say(language, "file.label." + key), text, everyRow);
    }

    private static String place(PlaceSnapshot snapshot, String street, Language language) {
        String place = snapshot.facts().name().in(language.locale());
        if (street == null) {
            return place;
        }
        int number = snapshot.areas().streetNumber(street);
        return place + " " + snapshot.areas().streets().get(number).name().in(language.locale());
    }

    /** One line, such as 居家养老 · 老年人 · 15分钟 · 2026-11-24. */
    private String question(QuestionView question, Language language) {
        List<String> parts = new ArrayList<>(List.of(
                question.categoryName(),
                texts.say(language, "profile." + question.profile()),
                limit(question, language),
                question.asOf().toString()));
        question.at().forEach(at -> parts.add(texts.say(language, "file.open-at", at.replace('T', ' '))));
        if (question.planned()) {
            parts.add(texts.say(language, "file.planned"));
        }
        if ("exclude".equals(question.border())) {
            parts.add(texts.say(language, "file.border-excluded"));
        }
        return String.join(" · ", parts);
    }

    private String limit(QuestionView question, Language language) {
        return question.minutes() == null
                ? texts.say(language, "file.metres", question.metres())
                : texts.say(language, "file.minutes", question.minutes());
    }
}
