package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.LiveHomes;
import org.servicecircle.coverage.LiveReach;
import org.servicecircle.coverage.Touched;
import org.servicecircle.gap.Judgement;
import org.servicecircle.network.Snap;
import org.servicecircle.network.Snapper;
import org.springframework.stereotype.Component;

/** Answers a question as if some things were otherwise, by repairing the kept searches instead of searching again. */
@Component
class WhatIfJudge {

    private final Judge judge;
    private final Searches searches;

    WhatIfJudge(Judge judge, Searches searches) {
        this.judge = judge;
        this.searches = searches;
    }

    /**
     * Before and after.
     *
     * @param before the question answered for the stored data
     * @param supply which facilities would count
     * @param open times after the changes, to facilities that are open when asked
     * @param perhapsOpen the same to those and the ones of unknown hours
     * @param after covered, uncovered or unknown after the changes
     */
    record Outlook(Judged before, Supply supply, HomeTimes open, HomeTimes perhapsOpen, Judgement after) {}

    /** The answer before and after. */
    Outlook judge(PlaceSnapshot snapshot, Question question, WhatIf whatIf) {
        Judged before = judge.judge(snapshot, question);
        Supply supply = before.supply().with(whatIf.services(), question, snapshot);
        Change change = new Change(whatIf, snapshot.snapper(question.profile()));
        BitSet closed = before.supply().closedWalkways();
        HomeTimes open = repaired(before, before.open(), closed, before.supply().open(), supply.open(), change);
        HomeTimes perhapsOpen = supply.maybeOpen().isEmpty()
                ? open
                : repaired(
                        before,
                        before.perhapsOpen(),
                        closed,
                        before.supply().perhapsOpen(),
                        supply.perhapsOpen(),
                        change);
        return new Outlook(before, supply, open, perhapsOpen, Judgement.of(open, perhapsOpen, question.limitMillis()));
    }

    /** Times after the changes to all facilities of the kind, whatever the hour. */
    HomeTimes anyHour(Outlook outlook, WhatIf whatIf) {
        Judged before = outlook.before();
        Question question = before.question();
        if (question.moments().isEmpty()) {
            return outlook.open();
        }
        Change change = new Change(whatIf, before.snapshot().snapper(question.profile()));
        BitSet counted = before.supply().all();
        return repaired(
                before,
                before.anyHour(),
                new BitSet(),
                counted,
                outlook.supply().all(),
                change);
    }

    private HomeTimes repaired(
            Judged judged, Walks walks, BitSet closedWalkways, BitSet counted, BitSet counting, Change change) {
        Ground ground = searches.ground(judged.snapshot(), judged.question().profile(), closedWalkways);
        // Nothing is undone here.
        LiveReach reach = LiveReach.of(walks.reach(), 0);
        LiveHomes homes = LiveHomes.of(reach, ground.homes(), walks.times());
        change.make(reach, counted, counting).forEach(homes::update);
        return homes.times();
    }

    /** The changes as a search meets them. */
    private record Change(WhatIf whatIf, Snapper snapper) {

        /**
         * Makes them.
         *
         * @param counted facilities that the search started from
         * @param counting facilities that it should start from
         */
        List<Touched> make(LiveReach reach, BitSet counted, BitSet counting) {
            List<Touched> touched = new ArrayList<>();
            for (WhatIf.WalkwayChange change : whatIf.walkways()) {
                touched.add(change.open() ? reach.openToEverybody(change.walkway()) : reach.close(change.walkway()));
            }
            SortedMap<Integer, Optional<ServicePoint>> services = whatIf.services();
            services.forEach((number, service) -> {
                if (counted.get(number) || counting.get(number)) {
                    touched.add(
                            reach.move(number, counting.get(number) ? entrances(service.orElseThrow()) : List.of()));
                }
            });
            return touched;
        }

        private List<Snap> entrances(ServicePoint service) {
            return IntStream.range(0, service.entranceLonE7().length)
                    .mapToObj(
                            door -> snapper.snapEntrance(service.entranceLonE7()[door], service.entranceLatE7()[door]))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
