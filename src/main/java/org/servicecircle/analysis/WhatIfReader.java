package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.web.FieldFault;
import org.servicecircle.web.JsonFields;
import org.servicecircle.web.LonLat;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Reads the changes of a what-if and refuses what cannot be meant, pointing to the field. */
@Component
class WhatIfReader {

    /** More changes than this are no longer one plan. */
    static final int MOST_CHANGES = 50;

    private final SupposedServices supposed;

    WhatIfReader(SupposedServices supposed) {
        this.supposed = supposed;
    }

    /**
     * The changes that a body asks for.
     *
     * @param question for which they are asked
     * @throws ProblemException 400 or 422 with a JSON pointer to the first field that cannot be meant
     */
    WhatIf read(JsonFields body, Question question, PlaceSnapshot snapshot) {
        Reading reading = new Reading(question, snapshot);
        body.objects("changes", 1, MOST_CHANGES).forEach(reading::add);
        return new WhatIf(reading.services, reading.walkways, reading.asked);
    }

    /** Number of the facility with this id, −1 if there is none; facilities are sorted by id. */
    private static int numberOf(long id, PlaceSnapshot snapshot) {
        List<ServicePoint> services = snapshot.services();
        int low = 0;
        int high = services.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(services.get(middle).id(), id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** One body. */
    private final class Reading {

        private final Question question;
        private final PlaceSnapshot snapshot;
        private final SortedMap<Integer, Optional<ServicePoint>> services = new TreeMap<>();
        private final List<WhatIf.WalkwayChange> walkways = new ArrayList<>();
        private final List<WhatIf.Asked> asked = new ArrayList<>();
        private int next;

        Reading(Question question, PlaceSnapshot snapshot) {
            this.question = question;
            this.snapshot = snapshot;
            this.next = snapshot.services().size();
        }

        void add(JsonFields change) {
            WhatIf.Kind kind = WhatIf.Kind.of(change.oneOf("type", WhatIf.Kind.codes()));
            int number = switch (kind) {
                case ADD -> come(change);
                case REMOVE -> go(change);
                case MOVE -> move(change);
                case OPEN_WALKWAY -> turn(change, true);
                case CLOSE_WALKWAY -> turn(change, false);
            };
            asked.add(new WhatIf.Asked(kind, number));
        }

        private int come(JsonFields change) {
            List<String> leaves = snapshot.taxonomy().codes().stream()
                    .filter(code -> snapshot.taxonomy().leaves(code).contains(code))
                    .toList();
            String category = change.oneOf("category", leaves);
            int number = next - snapshot.services().size() + 1;
            services.put(
                    next, Optional.of(supposed.at(position(change), category, number, question, snapshot.areas())));
            return next++;
        }

        private int go(JsonFields change) {
            int number = stored(change);
            services.put(number, Optional.empty());
            return number;
        }

        private int move(JsonFields change) {
            int number = stored(change);
            ServicePoint service = snapshot.services().get(number);
            services.put(number, Optional.of(supposed.moved(service, position(change), question, snapshot.areas())));
            return number;
        }

        private int stored(JsonFields change) {
            int id = change.integer("facility", 1, Integer.MAX_VALUE);
            int number = numberOf(id, snapshot);
            if (number < 0) {
                throw refused(change.pointer("facility"), "unknown-facility", id);
            }
            if (services.containsKey(number)) {
                throw refused(change.pointer("facility"), "named-twice", id);
            }
            return number;
        }

        private int turn(JsonFields change, boolean open) {
            int walkway = change.has("walkway") ? walkway(change) : nearestWalkway(change);
            walkways.add(new WhatIf.WalkwayChange(walkway, open));
            return walkway;
        }

        private int walkway(JsonFields change) {
            if (change.has("lon") || change.has("lat")) {
                throw refused(change.pointer("walkway"), "one-of", "lon, lat");
            }
            int count = snapshot.network().walkwayCount();
            if (count == 0) {
                throw refused(change.pointer("walkway"), "no-walkway-near");
            }
            return change.integer("walkway", 0, count - 1);
        }

        private int nearestWalkway(JsonFields change) {
            LonLat at = position(change);
            Optional<Snap> nearest = snapshot.snapper(Profile.ADULT).snap(Earth.toE7(at.lon()), Earth.toE7(at.lat()));
            return nearest.map(Snap::walkway)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            FieldFault.ofPointer(change.pointer("lon"), "no-walkway-near")));
        }

        private LonLat position(JsonFields change) {
            return change.position(snapshot.areas().box().orElse(null));
        }
    }

    private static ProblemException refused(String pointer, String code, Object... arguments) {
        return ProblemException.badFields(List.of(FieldFault.ofPointer(pointer, code, arguments)));
    }
}
