package org.servicecircle.analysis;

import org.locationtech.jts.geom.Point;
import org.servicecircle.area.Community;
import org.servicecircle.area.CommunityRepository;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.OpeningHours;
import org.servicecircle.geo.Earth;
import org.servicecircle.web.Language;
import org.servicecircle.web.LonLat;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Facilities as they would be after a change. In which community they would lie takes a query of two milliseconds, and is
 * only looked up for a question that does not count what lies outside all of them.
 */
@Component
class SupposedServices {

    /** An id that no stored facility has. */
    private static final long NOT_STORED = 0;

    private static final String ALWAYS = "24/7";

    private final CommunityRepository communities;
    private final Texts texts;

    SupposedServices(CommunityRepository communities, Texts texts) {
        this.communities = communities;
        this.texts = texts;
    }

    /**
     * One that is open whenever it is asked for, with its door where it stands.
     *
     * @param number among those that come, from 1; it is called by it
     */
    ServicePoint at(LonLat place, String category, int number, Question question, Areas areas) {
        return at(place, category, name(number), question, areas);
    }

    private BilingualName name(int number) {
        return new BilingualName(
                texts.say(Language.ZH_CN, "what-if.added", number), texts.say(Language.EN, "what-if.added", number));
    }

    private ServicePoint at(LonLat place, String category, BilingualName name, Question question, Areas areas) {
        int community = question.borderIncluded() ? Areas.OUTSIDE : community(place, areas);
        return new ServicePoint(
                NOT_STORED,
                category,
                name,
                Lifetime.OPEN,
                OpeningHours.find(ALWAYS),
                null,
                community,
                areas.streetOf(community),
                Earth.toE7(place.lon()),
                Earth.toE7(place.lat()),
                new int[] {Earth.toE7(place.lon())},
                new int[] {Earth.toE7(place.lat())},
                ServicePoint.Entrances.NONE);
    }

    /** A stored one with its hours and all, at another place and with its door there. */
    ServicePoint moved(ServicePoint service, LonLat place, Question question, Areas areas) {
        ServicePoint there = at(place, service.category(), service.name(), question, areas);
        return new ServicePoint(
                service.id(),
                service.category(),
                service.name(),
                service.lifetime(),
                service.hours(),
                service.wheelchair(),
                there.community(),
                there.street(),
                there.lonE7(),
                there.latE7(),
                there.entranceLonE7(),
                there.entranceLatE7(),
                there.entrances());
    }

    /** The community that contains a place; of several the one with the lowest code, as when facilities are imported. */
    private int community(LonLat place, Areas areas) {
        Point point = StoredGeometry.point(place.lon(), place.lat());
        return communities.findInBox(point).stream()
                .filter(community -> community.geometry().covers(point))
                .map(Community::code)
                .findFirst()
                .map(areas::communityNumber)
                .orElse(Areas.OUTSIDE);
    }
}
