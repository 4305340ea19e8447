package org.servicecircle.analysis;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.gap.AreaCoverage;
import org.servicecircle.gap.Count;
import org.servicecircle.gap.Group;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Writes an overview as the API shows it. */
@Component
class OverviewWriter {

    private final Notes notes;

    OverviewWriter(Notes notes) {
        this.notes = notes;
    }

    /** The matrix of the areas that were asked for. */
    OverviewView view(
            PlaceSnapshot snapshot, Question question, AreaChoice choice, List<Overview.Sums> sums, Language language) {
        PlaceFacts facts = snapshot.facts();
        Group basis = snapshot.dwellings().homes().basis();
        int[] numbers = choice.numbers(snapshot.areas()).toArray();
        boolean anyFacility = sums.stream().anyMatch(category -> category.facilities() > 0);
        return new OverviewView(
                question(question, choice),
                facts.schematic(),
                facts.peopleKnown(),
                basis == Group.RESIDENTS ? "residents" : "dwellings",
                facts.dataVersion(),
                facts.dataDate(),
                notes.of(snapshot, anyFacility, language),
                choice.numbers(snapshot.areas())
                        .mapToObj(number -> area(number, choice, snapshot.areas(), language))
                        .toList(),
                sums.stream()
                        .map(category -> category(category, numbers, choice, basis, snapshot, language))
                        .toList());
    }

    private static OverviewView.QuestionView question(Question question, AreaChoice choice) {
        return new OverviewView.QuestionView(
                question.profile().code(),
                question.minutes(),
                question.metres(),
                Minutes.shown(question.limitMillis()),
                question.asOf(),
                question.moments().stream().map(LocalDateTime::toString).toList(),
                question.planned(),
                question.borderIncluded() ? "include" : "exclude",
                choice.byCommunity() ? "community" : "street",
                choice.street());
    }

    private static OverviewView.Area area(int number, AreaChoice choice, Areas areas, Language language) {
        boolean community = choice.byCommunity();
        String code = community
                ? areas.communities().get(number).code()
                : areas.streets().get(number).code();
        BilingualName name = community
                ? areas.communities().get(number).name()
                : areas.streets().get(number).name();
        return new OverviewView.Area(code, name.in(language.locale()), name.zh(), name.en());
    }

    private static OverviewView.Category category(
            Overview.Sums sums,
            int[] numbers,
            AreaChoice choice,
            Group basis,
            PlaceSnapshot snapshot,
            Language language) {
        List<AreaCoverage> rows = choice.byCommunity() ? sums.communities() : sums.streets();
        return new OverviewView.Category(
                sums.category(),
                snapshot.taxonomy().name(sums.category()).in(language.locale()),
                sums.facilities(),
                cell(sums.district(), basis),
                Arrays.stream(numbers)
                        .mapToObj(number -> cell(rows.get(number), basis))
                        .toList());
    }

    private static OverviewView.Cell cell(AreaCoverage area, Group basis) {
        Count counted = area.of(basis).orElse(Count.ZERO);
        boolean withheld = basis == Group.RESIDENTS && CountView.isWithheld(counted.total());
        return new OverviewView.Cell(
                CountView.ofPeople(area.residents()),
                CountView.ofPeople(area.elders60()),
                CountView.ofPeople(area.elders80()),
                CountView.of(area.dwellings()),
                withheld ? null : CountView.share(counted));
    }
}
