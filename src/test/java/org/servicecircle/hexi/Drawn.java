package org.servicecircle.hexi;

import java.util.List;
import java.util.Map;

/** The town and its files, made once for all tests. */
final class Drawn {
    static final Town TOWN = Town.draw();
    static final Map<String, byte[]> FILES = HexiGenerator.files(TOWN);
    static final List<Facility> FACILITIES = facilities();

    private Drawn() {}

    private static List<Facility> facilities() {
        Sites sites = new Sites(TOWN);
        List<Facility> existing = new Facilities(TOWN, sites).all();
        List<Facility> all = new java.util.ArrayList<>(existing);
        all.addAll(new Plan(sites, existing).facilities());
        return List.copyOf(all);
    }

    static long count(String category, String status) {
        return FACILITIES.stream()
                .filter(facility -> facility.category().equals(category))
                .filter(facility -> facility.schedule().status().equals(status))
                .filter(facility -> !facility.community().isEmpty())
                .count();
    }
}
