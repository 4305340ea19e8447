package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.gap.Count;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.People;
import org.servicecircle.siting.SitePlan;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Writes proposed sites as the API shows them. A site that would gain 1 to 9 people is not proposed: the figures before
 * and after it would tell how many they are. Such sites come last, as gains diminish.
 */
@Component
class SitingWriter {

    private static final String METHOD = "greedy";
    private static final AreaChoice DISTRICT = new AreaChoice(false, null);
    private static final double SHARE_DIGITS = 1e6;

    private final CoverageWriter coverage;
    private final Texts texts;

    SitingWriter(CoverageWriter coverage, Texts texts) {
        this.coverage = coverage;
        this.texts = texts;
    }

    SitingView view(PlaceSnapshot snapshot, SitingQuestion asked, SitingResult result, Language language) {
        PlaceFacts facts = snapshot.facts();
        boolean people = result.basis() == Group.RESIDENTS;
        List<SitePlan.Choice> choices = proposed(result);
        long gained = choices.isEmpty() ? 0 : choices.get(choices.size() - 1).gained();
        long most = people ? blurred(result.mostGained(), gained) : result.mostGained();
        Count before = after(result.plan(), 0);
        Count after = after(result.plan(), gained);
        long uncoverable = result.plan().uncoverable();
        return new SitingView(
                coverage.question(asked.question(), DISTRICT, snapshot, language),
                facts.schematic(),
                facts.peopleKnown(),
                people ? "residents" : "dwellings",
                facts.dataVersion(),
                facts.dataDate(),
                notes(snapshot, asked, result, language),
                METHOD,
                asked.candidates().code(),
                result.candidates(),
                result.unlinked(),
                asked.sites(),
                people ? CountView.ofPeople(Optional.of(before)) : CountView.of(before),
                people ? CountView.ofPeople(Optional.of(after)) : CountView.of(after),
                share(before),
                share(after),
                share(after(result.plan(), Math.min(most, before.uncovered()))),
                gained,
                most,
                people && CountView.isWithheld(uncoverable) ? null : uncoverable,
                IntStream.range(0, choices.size())
                        .mapToObj(i -> site(i, result, snapshot.areas(), language))
                        .toList());
    }

    private static List<SitePlan.Choice> proposed(SitingResult result) {
        return result.plan().choices().stream()
                .takeWhile(choice -> result.basis() != Group.RESIDENTS || !CountView.isWithheld(choice.gain()))
                .toList();
    }

    /** A bound that tells nothing of fewer than ten people beyond those gained; still a bound. */
    private static long blurred(long mostGained, long gained) {
        return CountView.isWithheld(mostGained - gained) ? gained + PublicPeople.LEAST - 1 : mostGained;
    }

    /** Everybody, when so many more are covered. */
    private static Count after(SitePlan plan, long gained) {
        long covered = plan.covered() + gained;
        return new Count(plan.total(), covered, plan.total() - plan.unknown() - covered, plan.unknown());
    }

    private static Double share(Count count) {
        return count.share().isEmpty()
                ? null
                : Double.valueOf(Math.round(count.share().getAsDouble() * SHARE_DIGITS) / SHARE_DIGITS);
    }

    private List<CoverageView.Note> notes(
            PlaceSnapshot snapshot, SitingQuestion asked, SitingResult result, Language language) {
        List<String> codes = new ArrayList<>();
        codes.add("greedy");
        if (snapshot.facts().schematic()) {
            codes.add("schematic");
        }
        if (result.basis() == Group.DWELLINGS && snapshot.dwellings().count() > 0) {
            codes.add("counts-dwellings");
        }
        if (result.candidates() == 0) {
            codes.add("no-candidates");
        } else if (asked.candidates() == SitingQuestion.Candidates.JUNCTIONS) {
            codes.add("junctions-not-vetted");
        }
        if (proposed(result).size() < result.sites().size()) {
            codes.add("small-sites-left-out");
        }
        return codes.stream()
                .map(code -> new CoverageView.Note(code, texts.say(language, "note." + code)))
                .toList();
    }

    private static SitingView.Site site(int number, SitingResult result, Areas areas, Language language) {
        SitePlan.Choice choice = result.plan().choices().get(number);
        SitingResult.Site site = result.sites().get(number);
        CandidateSites.Place place = site.place();
        Areas.CommunityName community = place.community() == Areas.OUTSIDE
                ? new Areas.CommunityName(null, BilingualName.of(""), Areas.OUTSIDE)
                : areas.communities().get(place.community());
        Areas.StreetName street = community.street() == Areas.OUTSIDE
                ? new Areas.StreetName(null, BilingualName.of(""))
                : areas.streets().get(community.street());
        return new SitingView.Site(
                number + 1,
                place.plot() == null ? null : place.plot().ref(),
                place.plot() == null ? null : place.plot().name(),
                GeoJson.degrees(place.lonE7()),
                GeoJson.degrees(place.latE7()),
                street.code(),
                street.name().in(language.locale()),
                community.code(),
                community.name().in(language.locale()),
                gained(site.people()),
                choice.gained(),
                share(after(result.plan(), choice.gained())));
    }

    /** People by group, the small groups withheld. */
    static SitingView.Gained gained(People people) {
        boolean withheld =
                isWithheld(people.residents()) || isWithheld(people.elders60()) || isWithheld(people.elders80());
        return new SitingView.Gained(
                shown(people.residents()),
                shown(people.elders60()),
                shown(people.elders80()),
                people.dwellings(),
                withheld ? PublicPeople.LEAST : null);
    }

    private static Long shown(OptionalLong people) {
        return people.isEmpty() || isWithheld(people) ? null : people.getAsLong();
    }

    private static boolean isWithheld(OptionalLong people) {
        return CountView.isWithheld(people.orElse(0));
    }
}
