package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.servicecircle.network.Profile;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Reads from an address whose service areas are asked for and refuses, with 400, what cannot be asked. */
@Component
class AreaQuestionReader {

    private static final String DEFAULT_MINUTES = "5,10,15";
    private static final int MOST_LIMITS = 6;
    private static final int MOST_FACILITIES = 100;

    private final QuestionReader questions;

    AreaQuestionReader(QuestionReader questions) {
        this.questions = questions;
    }

    AreaQuestion read(ServiceAreaParameters asked, PlaceSnapshot snapshot) {
        List<Integer> minutes = minutes(asked.minutes());
        return asked.namesFacilities() ? ofFacilities(asked, minutes, snapshot) : ofAll(asked, minutes, snapshot);
    }

    private AreaQuestion ofAll(ServiceAreaParameters asked, List<Integer> minutes, PlaceSnapshot snapshot) {
        Question question = questions.read(asked.question(), snapshot);
        Supply supply = Supply.of(question, snapshot);
        return new AreaQuestion(
                List.of(), question.category(), question.profile(), minutes, supply.open(), supply.closedWalkways());
    }

    private AreaQuestion ofFacilities(ServiceAreaParameters asked, List<Integer> minutes, PlaceSnapshot snapshot) {
        besideFacility(asked).forEach((name, text) -> {
            if (!Parameters.isMissing(text)) {
                throw ProblemException.badParameter(name, "one-of", "facility");
            }
        });
        if (asked.facility().size() > MOST_FACILITIES) {
            throw ProblemException.badParameter(
                    "facility", "too-many", asked.facility().size(), MOST_FACILITIES);
        }
        List<Long> ids = new ArrayList<>();
        BitSet services = new BitSet();
        for (String text : asked.facility()) {
            int number = number(text, snapshot);
            ids.add(snapshot.services().get(number).id());
            services.set(number);
        }
        return new AreaQuestion(List.copyOf(ids), null, profile(asked, snapshot), minutes, services, new BitSet());
    }

    private static Map<String, String> besideFacility(ServiceAreaParameters asked) {
        Map<String, String> beside = new LinkedHashMap<>();
        beside.put("standard", asked.standard());
        beside.put("category", asked.category());
        beside.put("asOf", asked.asOf());
        beside.put("at", asked.at());
        beside.put("planned", asked.planned());
        beside.put("border", asked.border());
        return beside;
    }

    private Profile profile(ServiceAreaParameters asked, PlaceSnapshot snapshot) {
        return questions.read(asked.question(), snapshot).profile();
    }

    private static int number(String text, PlaceSnapshot snapshot) {
        int id = Parameters.integer("facility", text, 0, 1, Integer.MAX_VALUE);
        return IntStream.range(0, snapshot.services().size())
                .filter(number -> snapshot.services().get(number).id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter("facility", "unknown-facility", id));
    }

    private static List<Integer> minutes(String text) {
        String[] parts = (Parameters.isMissing(text) ? DEFAULT_MINUTES : text).split(",", -1);
        if (parts.length > MOST_LIMITS) {
            throw ProblemException.badParameter("minutes", "too-many", parts.length, MOST_LIMITS);
        }
        return Arrays.stream(parts)
                .map(AreaQuestionReader::oneLimit)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static int oneLimit(String part) {
        if (part.isBlank()) {
            throw ProblemException.badParameter("minutes", "not-an-integer", part, 1, Question.MOST_MINUTES);
        }
        return Parameters.integer("minutes", part, 1, 1, Question.MOST_MINUTES);
    }
}
