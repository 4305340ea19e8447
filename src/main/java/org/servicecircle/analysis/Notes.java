package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** What a reader must know of an answer about areas. */
@Component
class Notes {

    private final Texts texts;

    Notes(Texts texts) {
        this.texts = texts;
    }

    /** The notes of an answer, by code and in words. */
    List<CoverageView.Note> of(PlaceSnapshot snapshot, boolean anyFacility, Language language) {
        Homes homes = snapshot.dwellings().homes();
        List<String> codes = new ArrayList<>();
        if (snapshot.facts().schematic()) {
            codes.add("schematic");
        }
        if (snapshot.network().walkwayCount() == 0) {
            codes.add("no-network");
        }
        if (homes.size() == 0) {
            codes.add("no-dwellings");
        }
        if (!anyFacility) {
            codes.add("no-facilities");
        }
        if (homes.basis() == Group.DWELLINGS && homes.size() > 0) {
            codes.add("counts-dwellings");
        }
        if (Arrays.stream(homes.areas()).anyMatch(area -> area == Homes.NOWHERE)) {
            codes.add("dwellings-outside");
        }
        return codes.stream()
                .map(code -> new CoverageView.Note(code, texts.say(language, "note." + code)))
                .toList();
    }
}
