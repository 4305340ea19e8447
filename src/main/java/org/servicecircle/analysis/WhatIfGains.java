package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.servicecircle.gap.AreaCoverage;
import org.servicecircle.gap.Gained;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.People;

/** Who would be covered after some changes and is not, and the other way round, by area. */
final class WhatIfGains {

    private final WhatIfJudge.Outlook outlook;
    private final CoverageSums sums;
    private final Areas areas;
    private final Homes homes;

    WhatIfGains(WhatIfJudge.Outlook outlook, CoverageSums sums) {
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
        int count = communities ? areas.communities().size() : areas.streets().size();
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
                withheld ? null : orNull(gained.elders80()),
                withheld ? null : orNull(lost.elders80()),
                gained.dwellings(),
                lost.dwellings());
    }

    private static Long orNull(OptionalLong people) {
        return people.isPresent() ? people.getAsLong() : null;
    }
}
