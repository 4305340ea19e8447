package org.servicecircle.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayLine;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;

/** Tells back the changes of one what-if as they were understood. */
final class WhatIfChanges {

    private final WhatIf whatIf;
    private final WhatIfJudge.Outlook outlook;
    private final PlaceSnapshot snapshot;
    private final Language language;

    WhatIfChanges(WhatIf whatIf, WhatIfJudge.Outlook outlook, Language language) {
        this.whatIf = whatIf;
        this.outlook = outlook;
        this.snapshot = outlook.before().snapshot();
        this.language = language;
    }

    /** In the order given. */
    List<WhatIfView.Change> all() {
        return whatIf.asked().stream().map(this::one).toList();
    }

    private WhatIfView.Change one(WhatIf.Asked asked) {
        int number = asked.number();
        String type = asked.kind().code();
        return switch (asked.kind()) {
            case OPEN_WALKWAY, CLOSE_WALKWAY ->
                new WhatIfView.Change(
                        type, null, null, number, snapshot.network().name(number), line(number), null, true);
            case REMOVE -> {
                boolean counted = outlook.before().supply().perhapsOpen().get(number);
                yield new WhatIfView.Change(type, id(number), stored(number), null, null, null, null, counted);
            }
            case ADD -> new WhatIfView.Change(type, null, null, null, null, null, isLinked(number), counts(number));
            case MOVE ->
                new WhatIfView.Change(
                        type, id(number), stored(number), null, null, null, isLinked(number), counts(number));
        };
    }

    private long id(int number) {
        return snapshot.services().get(number).id();
    }

    private WhatIfView.Stored stored(int number) {
        ServicePoint service = snapshot.services().get(number);
        return new WhatIfView.Stored(
                service.name().in(language.locale()),
                service.category(),
                GeoJson.degrees(service.lonE7()),
                GeoJson.degrees(service.latE7()));
    }

    private boolean isLinked(int number) {
        ServicePoint service = whatIf.services().get(number).orElseThrow();
        return snapshot.snapper(outlook.before().question().profile())
                .snapEntrance(service.lonE7(), service.latE7())
                .isPresent();
    }

    private boolean counts(int number) {
        return outlook.supply().perhapsOpen().get(number);
    }

    private GeoJson.Shape line(int walkway) {
        WalkNetwork network = snapshot.network();
        WalkwayLine line = WalkwayLine.of(network, walkway, 0, network.lengthMm(walkway));
        List<double[]> positions = IntStream.range(0, line.lonE7().length)
                .mapToObj(i -> new double[] {GeoJson.degrees(line.lonE7()[i]), GeoJson.degrees(line.latE7()[i])})
                .toList();
        return new GeoJson.Shape("LineString", positions);
    }
}
