package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.gap.Causes;
import org.servicecircle.gap.Gained;
import org.servicecircle.gap.Gap;
import org.servicecircle.gap.GapFinder;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.Judgement;
import org.servicecircle.gap.Outcome;
import org.servicecircle.gap.People;
import org.servicecircle.gap.Sites;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** Writes the gaps that would be left, and what becomes of each. */
@Component
class WhatIfGaps {

    private final Gaps gaps;
    private final WhatIfJudge judge;
    private final Texts texts;

    WhatIfGaps(Gaps gaps, WhatIfJudge judge, Texts texts) {
        this.gaps = gaps;
        this.judge = judge;
        this.texts = texts;
    }

    /** Gaps before and after, of the areas that were asked for. */
    record Found(WhatIfJudge.Outlook outlook, PlaceSnapshot after, List<Gap> stored, List<Gap> left) {}

    Found find(WhatIf whatIf, WhatIfJudge.Outlook outlook, AreaChoice choice) {
        Judged before = outlook.before();
        Question question = before.question();
        PlaceSnapshot after = before.snapshot().supposing(whatIf.services(), question.profile());
        Links links = after.links(question.profile());
        Homes homes = after.dwellings().homes();
        Sites all = Judge.sites(after, links, outlook.supply().all());
        Sites open = Judge.sites(after, links, outlook.supply().open());
        HomeTimes anyHour = judge.anyHour(outlook, whatIf);
        Causes causes = new Causes(homes, outlook.after(), anyHour, all, question.profile());
        List<Gap> left =
                new GapFinder(homes, outlook.after(), causes, outlook.open(), open).find(GapFinder.DEFAULT_LINK_METRES);
        List<Gap> stored = gaps.find(before.snapshot(), question);
        Areas areas = after.areas();
        return new Found(
                outlook, after, Gaps.within(choice.street(), stored, areas), Gaps.within(choice.street(), left, areas));
    }

    /** All that would be left. */
    List<GapView> all(Found found, Language language) {
        return views(found.left().stream(), found, language);
    }

    /** What would be otherwise. */
    WhatIfView.GapChanges changes(Found found, Language language) {
        Set<Gap> stored = new HashSet<>(found.stored());
        Set<Gap> left = new HashSet<>(found.left());
        Judgement before = found.outlook().before().judgement();
        Judgement after = found.outlook().after();
        return new WhatIfView.GapChanges(
                views(found.left().stream().filter(gap -> !stored.contains(gap)), found, language),
                found.stored().stream()
                        .filter(gap -> !left.contains(gap))
                        .map(gap -> GapView.id(gap, found.after()))
                        .toList(),
                shifts(found.stored(), after, before, found.after(), language),
                shifts(found.left(), before, after, found.after(), language));
    }

    private List<GapView> views(Stream<Gap> gaps, Found found, Language language) {
        return gaps.map(gap -> GapView.of(gap, found.after(), texts, language)).toList();
    }

    /** Of gaps that are there in one case, those of which some home is covered in the other; most people first. */
    private static List<WhatIfView.GapShift> shifts(
            List<Gap> gaps, Judgement other, Judgement own, PlaceSnapshot snapshot, Language language) {
        Homes homes = snapshot.dwellings().homes();
        int[] gapOfHome = new int[homes.size()];
        Arrays.fill(gapOfHome, Homes.NOWHERE);
        for (int number = 0; number < gaps.size(); number++) {
            int gap = number;
            gaps.get(gap).homes().forEach(home -> gapOfHome[home] = gap);
        }
        List<People> gained = Gained.of(homes, other, own, gapOfHome, gaps.size());
        return IntStream.range(0, gaps.size())
                .filter(number -> gained.get(number).dwellings() > 0)
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer number) -> -gained.get(number).basis()))
                .map(number -> shift(gaps.get(number), gained.get(number), other, snapshot, language))
                .toList();
    }

    private static WhatIfView.GapShift shift(
            Gap gap, People gained, Judgement other, PlaceSnapshot snapshot, Language language) {
        Areas.CommunityName community = snapshot.areas().communities().get(gap.area());
        int inBoth = (int) gap.homes().stream()
                .filter(home -> other.outcome(home) == Outcome.UNCOVERED)
                .count();
        return new WhatIfView.GapShift(
                GapView.id(gap, snapshot), community.name().in(language.locale()), SitingWriter.gained(gained), inBoth);
    }
}
