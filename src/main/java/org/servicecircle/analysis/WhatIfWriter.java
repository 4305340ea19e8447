package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.gap.AreaCoverage;
import org.servicecircle.gap.Gained;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.People;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Writes what would be otherwise. */
@Component
class WhatIfWriter {

    /** More dwellings than this are counted, but not listed. */
    static final int MOST_DWELLINGS = 1000;

    private final Summing summing;
    private final CoverageWriter coverage;

    WhatIfWriter(Summing summing, CoverageWriter coverage) {
        this.summing = summing;
        this.coverage = coverage;
    }

    WhatIfView view(WhatIf whatIf, WhatIfJudge.Outlook outlook, AreaChoice choice, Language language) {
        Judged judged = outlook.before();
        PlaceSnapshot snapshot = judged.snapshot();
        CoverageSums before = summing.sums(snapshot, judged.question());
        CoverageSums after = summing.sums(snapshot, outlook.after(), outlook.supply());
        Gains gains = new Gains(outlook, before);
        return new WhatIfView(
                whatIf.asked().stream()
                        .map(asked -> change(asked, whatIf, outlook))
                        .toList(),
                coverage.view(snapshot, judged.question(), choice, before, language),
                coverage.view(snapshot, judged.question(), choice, after, language),
                gains.district(),
                gains.of(choice),
                dwellings(outlook));
    }

    private static WhatIfView.Change change(WhatIf.Asked asked, WhatIf whatIf, WhatIfJudge.Outlook outlook) {
        Judged judged = outlook.before();
        PlaceSnapshot snapshot = judged.snapshot();
        int number = asked.number();
        String type = asked.kind().code();
        return switch (asked.kind()) {
            case OPEN_WALKWAY, CLOSE_WALKWAY ->
                new WhatIfView.Change(type, null, number, snapshot.network().name(number), null, true);
            case REMOVE ->
                new WhatIfView.Change(
                        type,
                        snapshot.services().get(number).id(),
                        null,
                        null,
                        null,
                        judged.supply().perhapsOpen().get(number));
            case ADD, MOVE -> {
                ServicePoint service = whatIf.services().get(number).orElseThrow();
                boolean linked = snapshot.snapper(judged.question().profile())
                        .snapEntrance(service.lonE7(), service.latE7())
                        .isPresent();
                boolean counts = outlook.supply().perhapsOpen().get(number);
                yield new WhatIfView.Change(
                        type, asked.kind() == WhatIf.Kind.ADD ? null : service.id(), null, null, linked, counts);
            }
        };
    }

    private static WhatIfView.Dwellings dwellings(WhatIfJudge.Outlook outlook) {
        HomeTimes before = outlook.before().judgement().times();
        HomeTimes after = outlook.after().times();
        int[] changed = IntStream.range(0, before.size())
                .filter(home -> before.millis(home) != after.millis(home))
                .toArray();
        int[] listed = Arrays.copyOf(changed, Math.min(changed.length, MOST_DWELLINGS));
        Dwellings dwellings = outlook.before().snapshot().dwellings();
        return new WhatIfView.Dwellings(
                changed.length,
                Arrays.stream(listed).mapToObj(dwellings::id).toList(),
                minutes(before, listed),
                minutes(after, listed));
    }

    private static List<Double> minutes(HomeTimes times, int[] homes) {
        return Arrays.stream(homes)
                .mapToObj(home -> times.isReached(home) ? Minutes.shown(times.millis(home)) : null)
                .toList();
    }

    /** Who would be covered in one case and not in the other, by area. */
    private static final class Gains {

        private final WhatIfJudge.Outlook outlook;
        private final CoverageSums sums;
        private final Areas areas;
        private final Homes homes;

        Gains(WhatIfJudge.Outlook outlook, CoverageSums sums) {
            this.outlook = outlook;
            this.sums = sums;
            this.areas = outlook.before().snapshot().areas();
            this.homes = outlook.before().snapshot().dwellings().homes();
        }

        WhatIfView.Gain district() {
            int[] whole = Arrays.stream(homes.areas())
                    .map(area -> area == Homes.NOWHERE ? Homes.NOWHERE : 0)
                    .toArray();
            boolean withheld = isWithheld(sums.district());
            return gain(null, withheld, gained(whole, 1).get(0), lost(whole, 1).get(0));
        }

        List<WhatIfView.Gain> of(AreaChoice choice) {
            boolean communities = choice.byCommunity();
            int[] areaOfHome = communities
                    ? homes.areas()
                    : Arrays.stream(homes.areas()).map(areas::streetOf).toArray();
            int count =
                    communities ? areas.communities().size() : areas.streets().size();
            List<People> gained = gained(areaOfHome, count);
            List<People> lost = lost(areaOfHome, count);
            return choice.numbers(areas)
                    .mapToObj(area -> gain(
                            communities
                                    ? areas.communities().get(area).code()
                                    : areas.streets().get(area).code(),
                            isWithheld((communities ? sums.communities() : sums.streets()).get(area)),
                            gained.get(area),
                            lost.get(area)))
                    .toList();
        }

        private List<People> gained(int[] areaOfHome, int count) {
            return Gained.of(homes, outlook.after(), outlook.before().judgement(), areaOfHome, count);
        }

        private List<People> lost(int[] areaOfHome, int count) {
            return Gained.of(homes, outlook.before().judgement(), outlook.after(), areaOfHome, count);
        }

        private static boolean isWithheld(AreaCoverage area) {
            return area.of(Group.RESIDENTS)
                    .map(people -> CountView.isWithheld(people.total()))
                    .orElse(false);
        }

        private static WhatIfView.Gain gain(String code, boolean withheld, People gained, People lost) {
            return new WhatIfView.Gain(
                    code,
                    withheld ? null : orNull(gained.residents()),
                    withheld ? null : orNull(lost.residents()),
                    withheld ? null : orNull(gained.elders60()),
                    withheld ? null : orNull(lost.elders60()),
                    gained.dwellings(),
                    lost.dwellings());
        }

        private static Long orNull(OptionalLong people) {
            return people.isPresent() ? people.getAsLong() : null;
        }
    }
}
