package org.servicecircle.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.servicecircle.analysis.WhatIfParts.Part;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Writes what would be otherwise. */
@Component
class WhatIfWriter {

    /** More dwellings than this are counted, but not listed. */
    static final int MOST_DWELLINGS = 20_000;

    private final Summing summing;
    private final CoverageWriter coverage;
    private final WhatIfGaps gaps;
    private final WhatIfReceipts receipts;

    WhatIfWriter(Summing summing, CoverageWriter coverage, WhatIfGaps gaps, WhatIfReceipts receipts) {
        this.summing = summing;
        this.coverage = coverage;
        this.gaps = gaps;
        this.receipts = receipts;
    }

    WhatIfView view(
            WhatIf whatIf, WhatIfJudge.Outlook outlook, AreaChoice choice, WhatIfParts parts, Language language) {
        Judged judged = outlook.before();
        PlaceSnapshot snapshot = judged.snapshot();
        CoverageSums before = summing.sums(snapshot, judged.question());
        CoverageSums after = summing.sums(snapshot, outlook.after(), outlook.supply());
        WhatIfGains gains = new WhatIfGains(outlook, before);
        boolean withGaps = parts.has(Part.GAPS) || parts.has(Part.GAP_CHANGES);
        WhatIfGaps.Found found = withGaps ? gaps.find(whatIf, outlook, choice) : null;
        return new WhatIfView(
                new WhatIfChanges(whatIf, outlook, language).all(),
                parts.has(Part.BEFORE) ? coverage.view(snapshot, judged.question(), choice, before, language) : null,
                coverage.view(snapshot, judged.question(), choice, after, language),
                gains.district(),
                gains.of(choice),
                parts.has(Part.DWELLINGS) ? dwellings(outlook) : null,
                parts.has(Part.MINUTES) ? MinuteCounts.of(snapshot, outlook.open(), perhaps(outlook), choice) : null,
                parts.has(Part.GAPS) ? gaps.all(found, language) : null,
                parts.has(Part.GAP_CHANGES) ? gaps.changes(found, language) : null,
                parts.home().isPresent()
                        ? receipts.view(outlook, whatIf, parts.home().getAsInt(), language)
                        : null);
    }

    /** Null where hours do not matter. */
    private static HomeTimes perhaps(WhatIfJudge.Outlook outlook) {
        return outlook.before().question().moments().isEmpty() ? null : outlook.perhapsOpen();
    }

    private static WhatIfView.Dwellings dwellings(WhatIfJudge.Outlook outlook) {
        Judged judged = outlook.before();
        HomeTimes before = judged.open().times();
        HomeTimes after = outlook.open();
        HomeTimes perhapsBefore = judged.perhapsOpen().times();
        HomeTimes perhaps = outlook.perhapsOpen();
        int[] changed = IntStream.range(0, before.size())
                .filter(home ->
                        before.millis(home) != after.millis(home) || perhapsBefore.millis(home) != perhaps.millis(home))
                .toArray();
        int[] listed = Arrays.copyOf(changed, Math.min(changed.length, MOST_DWELLINGS));
        Dwellings dwellings = judged.snapshot().dwellings();
        return new WhatIfView.Dwellings(
                changed.length,
                Arrays.stream(listed).mapToLong(dwellings::id).toArray(),
                minutes(before, listed),
                minutes(after, listed),
                perhaps(outlook) == null ? null : minutes(perhaps, listed));
    }

    private static Double[] minutes(HomeTimes times, int[] homes) {
        return Arrays.stream(homes)
                .mapToObj(home -> times.isReached(home) ? Minutes.shown(times.millis(home)) : null)
                .toArray(Double[]::new);
    }
}
