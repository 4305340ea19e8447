package org.servicecircle.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** The answer to one question as a map shows it. Every figure is the one that the API gives. */
@Component
public class MapAnswers {

    private final Judge judge;
    private final Summing summing;
    private final CoverageWriter writer;
    private final Gaps gaps;
    private final Texts texts;

    MapAnswers(Judge judge, Summing summing, CoverageWriter writer, Gaps gaps, Texts texts) {
        this.judge = judge;
        this.summing = summing;
        this.writer = writer;
        this.gaps = gaps;
        this.texts = texts;
    }

    /** Every dwelling with its minutes and outcome. */
    public DwellingAnswers dwellings(PlaceSnapshot snapshot, Question question) {
        return new DwellingAnswers(judge.judge(snapshot, question));
    }

    /** Every street, or every community, by code. */
    public List<AreaAnswer> areas(PlaceSnapshot snapshot, Question question, boolean byCommunity) {
        AreaChoice choice = new AreaChoice(byCommunity, null);
        CoverageView view = writer.view(snapshot, question, choice, summing.sums(snapshot, question), Language.ZH_CN);
        boolean people = "residents".equals(view.basis());
        return view.areas().stream().map(row -> area(row, people)).toList();
    }

    /** Every street, or every community, by code, without any figures. */
    public List<AreaAnswer> areas(PlaceSnapshot snapshot, boolean byCommunity) {
        Areas areas = snapshot.areas();
        return byCommunity
                ? areas.communities().stream()
                        .map(each -> area(each.code(), each.name()))
                        .toList()
                : areas.streets().stream()
                        .map(each -> area(each.code(), each.name()))
                        .toList();
    }

    private static AreaAnswer area(String code, BilingualName name) {
        String english = Objects.requireNonNullElse(name.en(), "");
        return new AreaAnswer(code, name.zh(), english, null, null, null, null, null, null, null);
    }

    private static AreaAnswer area(CoverageView.Row row, boolean people) {
        CountView count = people ? row.residents() : row.dwellings();
        boolean shown = count != null && count.total() != null;
        return new AreaAnswer(
                row.code(),
                row.nameZh(),
                Objects.requireNonNullElse(row.nameEn(), ""),
                row.share(),
                shown ? count.total() : null,
                shown ? count.covered() : null,
                shown ? count.uncovered() : null,
                shown ? count.unknown() : null,
                row.medianMinutes(),
                row.p90Minutes());
    }

    /** The gaps, those with the most people first, named in Chinese. */
    public List<GapOnMap> gaps(PlaceSnapshot snapshot, Question question) {
        return gaps.find(snapshot, question).stream()
                .map(gap -> GapOnMap.of(gap, snapshot, texts, Language.ZH_CN))
                .toList();
    }

    /** All facilities, whatever their category and status, by id. */
    public List<FacilityAnswer> facilities(PlaceSnapshot snapshot) {
        return snapshot.services().stream()
                .map(service -> facility(service, null))
                .toList();
    }

    /** The facilities of the kind asked about, whatever their status, by id. */
    public List<FacilityAnswer> facilities(PlaceSnapshot snapshot, Question question) {
        Supply supply = judge.judge(snapshot, question).supply();
        List<ServicePoint> services = snapshot.services();
        return IntStream.range(0, services.size())
                .filter(s -> question.leaves().contains(services.get(s).category()))
                .mapToObj(s -> facility(services.get(s), supply.stateOf(s)))
                .toList();
    }

    private static FacilityAnswer facility(ServicePoint service, String open) {
        return new FacilityAnswer(
                service.id(),
                service.category(),
                service.lifetime().status().name(),
                open,
                service.name().zh(),
                Objects.requireNonNullElse(service.name().en(), ""),
                service.lonE7(),
                service.latE7());
    }
}
