package org.servicecircle.analysis;

import java.util.BitSet;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.gap.Causes;
import org.servicecircle.gap.Judgement;
import org.servicecircle.gap.Sites;
import org.servicecircle.web.Language;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Writes the receipt of a dwelling after some changes. Repaired labels know no ways, so this searches anew: it is asked for
 * once a pin has come to rest.
 */
@Component
class WhatIfReceipts {

    private final Searches searches;
    private final DwellingRepository dwellings;
    private final ReceiptWriter writer;

    WhatIfReceipts(Searches searches, DwellingRepository dwellings, ReceiptWriter writer) {
        this.searches = searches;
        this.dwellings = dwellings;
        this.writer = writer;
    }

    private Judged judged(WhatIfJudge.Outlook outlook, WhatIf whatIf) {
        Question question = outlook.before().question();
        PlaceSnapshot snapshot = outlook.before().snapshot().supposing(whatIf.services(), question.profile());
        Supply supply = outlook.supply();
        Run run = new Run(snapshot, question, whatIf);
        Walks open = run.walks(supply.open(), supply.closedWalkways());
        Walks perhapsOpen =
                supply.maybeOpen().isEmpty() ? open : run.walks(supply.perhapsOpen(), supply.closedWalkways());
        boolean hours = !question.moments().isEmpty();
        Walks anyHour = hours ? run.walks(supply.all(), new BitSet()) : open;
        Judgement judgement = outlook.after();
        Sites sites = Judge.sites(snapshot, snapshot.links(question.profile()), supply.all());
        Causes causes = new Causes(snapshot.dwellings().homes(), judgement, anyHour.times(), sites, question.profile());
        return new Judged(question, snapshot, supply, open, perhapsOpen, anyHour, judgement, causes, sites);
    }

    /** The receipt of one dwelling, by its number. */
    ReceiptView view(WhatIfJudge.Outlook outlook, WhatIf whatIf, int home, Language language) {
        Judged after = judged(outlook, whatIf);
        long id = after.snapshot().dwellings().id(home);
        Dwelling dwelling = dwellings
                .findById(id)
                .orElseThrow(() -> ProblemException.badParameter("dwelling", "unknown-dwelling", id));
        return writer.view(after, home, dwelling, language);
    }

    /** Searches of one place as it would be. */
    private final class Run {

        private final PlaceSnapshot snapshot;
        private final Question question;
        private final WhatIf whatIf;

        Run(PlaceSnapshot snapshot, Question question, WhatIf whatIf) {
            this.snapshot = snapshot;
            this.question = question;
            this.whatIf = whatIf;
        }

        Walks walks(BitSet services, BitSet closedWalkways) {
            long version = snapshot.facts().dataVersion();
            return searches.supposed(
                    snapshot, new Search(version, question.profile(), services, closedWalkways), whatIf.walkways());
        }
    }
}
