package org.servicecircle.analysis;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.gap.AreaCoverage;
import org.servicecircle.gap.Count;
import org.servicecircle.gap.Group;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** Writes sums as the API shows them. */
@Component
class CoverageWriter {

    private final Texts texts;
    private final Notes notes;

    CoverageWriter(Texts texts, Notes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    /** The answer for the areas that were asked for. */
    CoverageView view(
            PlaceSnapshot snapshot, Question question, AreaChoice choice, CoverageSums sums, Language language) {
        PlaceFacts facts = snapshot.facts();
        Areas areas = snapshot.areas();
        Rows rows = new Rows(areas, sums, language);
        return new CoverageView(
                question(question, choice, snapshot, language),
                facts.schematic(),
                facts.peopleKnown(),
                sums.basis() == Group.RESIDENTS ? "residents" : "dwellings",
                facts.dataVersion(),
                facts.dataDate(),
                notes.of(snapshot, sums.anyFacility(), language),
                rows.district(facts.name()),
                choice.numbers(areas)
                        .mapToObj(choice.byCommunity() ? rows::community : rows::street)
                        .toList(),
                sums.outside().dwellings().total() == 0 ? null : rows.outside(texts.say(language, "area.outside")));
    }

    /** The question as it was understood. */
    CoverageView.QuestionView question(
            Question question, AreaChoice choice, PlaceSnapshot snapshot, Language language) {
        return new CoverageView.QuestionView(
                question.standard(),
                question.category(),
                snapshot.taxonomy().name(question.category()).in(language.locale()),
                List.copyOf(question.leaves()),
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

    /** Rows of one set of sums. */
    private static final class Rows {

        private final Areas areas;
        private final CoverageSums sums;
        private final Language language;

        Rows(Areas areas, CoverageSums sums, Language language) {
            this.areas = areas;
            this.sums = sums;
            this.language = language;
        }

        CoverageView.Row district(BilingualName name) {
            int all = areas.communities().size();
            return row(null, name, null, sums.district(), owed(IntStream.range(0, all)));
        }

        CoverageView.Row street(int street) {
            Areas.StreetName name = areas.streets().get(street);
            IntStream inIt = IntStream.range(0, areas.communities().size()).filter(c -> areas.streetOf(c) == street);
            return row(name.code(), name.name(), null, sums.streets().get(street), owed(inIt));
        }

        CoverageView.Row community(int community) {
            Areas.CommunityName name = areas.communities().get(community);
            Areas.StreetName street =
                    name.street() == Areas.OUTSIDE ? null : areas.streets().get(name.street());
            return row(
                    name.code(), name.name(), street, sums.communities().get(community), owed(IntStream.of(community)));
        }

        CoverageView.Row outside(String name) {
            return row(null, BilingualName.of(name), null, sums.outside(), new Long[] {null, null});
        }

        /** What these communities owe to facilities outside the district, and outside their own street. */
        private Long[] owed(IntStream communities) {
            int[] numbers = communities.toArray();
            return new Long[] {
                sum(sums.owed().outsideDistrict(), numbers), sum(sums.owed().outsideStreet(), numbers)
            };
        }

        private static Long sum(long[] perCommunity, int[] numbers) {
            return perCommunity == null
                    ? null
                    : Arrays.stream(numbers).mapToLong(n -> perCommunity[n]).sum();
        }

        private CoverageView.Row row(
                String code, BilingualName name, Areas.StreetName street, AreaCoverage area, Long[] owed) {
            Count basis = area.of(sums.basis()).orElse(Count.ZERO);
            boolean withheld = sums.basis() == Group.RESIDENTS && CountView.isWithheld(basis.total());
            return new CoverageView.Row(
                    code,
                    name.in(language.locale()),
                    name.zh(),
                    name.en(),
                    street == null ? null : street.code(),
                    street == null ? null : street.name().in(language.locale()),
                    CountView.ofPeople(area.residents()),
                    CountView.ofPeople(area.elders60()),
                    CountView.ofPeople(area.elders80()),
                    CountView.of(area.dwellings()),
                    withheld ? null : CountView.share(basis),
                    Minutes.shown(area.medianMinutes()),
                    Minutes.shown(area.p90Minutes()),
                    withheld ? null : owed[0],
                    withheld ? null : owed[1]);
        }
    }
}
