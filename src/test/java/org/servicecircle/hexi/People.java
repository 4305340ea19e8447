package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Spreads the known totals over dwellings. A street whose total is known keeps it; what remains of the district's total
 * goes to the other streets by their number of communities. Within a street people go by floor area. Elders: the
 * district's number is shared by residents, weighted by how old the building's kind is.
 */
final class People {
    static final int DISTRICT_RESIDENTS = 822_174;
    /** Known only as "over 200,000 registered"; this much is assumed. */
    static final int DISTRICT_ELDERS60 = 203_000;
    /** Assumed: 14 % of those aged 60 and over. */
    static final int DISTRICT_ELDERS80 = 28_420;

    static final String PROFILED_COMMUNITY = "120103009034";
    static final int PROFILED_RESIDENTS = 6_196;
    static final int PROFILED_HOUSEHOLDS = 2_286;
    static final int PROFILED_FLOOR_AREA_M2 = 271_680;

    private static final double PERSONS_PER_HOUSEHOLD = 2.55;
    private static final double M2_PER_PERSON_OLD = 24;
    private static final double M2_PER_PERSON_NEW = 40;

    private People() {}

    /** A building before its people are known. */
    record Building(String ref, String community, String name, boolean recent, Estate.Home home) {}

    static List<Dwelling> spread(List<Building> buildings) {
        int[] residents = new int[buildings.size()];
        Map<String, Integer> streetTotals = streetTotals();
        streetTotals.forEach((street, total) -> {
            List<Integer> profiled = indices(buildings, PROFILED_COMMUNITY, true, street);
            List<Integer> others = indices(buildings, PROFILED_COMMUNITY, false, street);
            int taken = profiled.isEmpty() ? 0 : PROFILED_RESIDENTS;
            share(buildings, profiled, taken, residents);
            share(buildings, others, total - taken, residents);
        });
        return withElders(buildings, residents);
    }

    static Map<String, Integer> streetTotals() {
        Map<String, Integer> known = new TreeMap<>();
        Table.read("street-residents.csv")
                .forEach(row -> known.put(row.get("code9"), Integer.parseInt(row.get("residents"))));
        Map<String, Integer> communities = new TreeMap<>();
        Official.communities().forEach(name -> communities.merge(name.streetCode(), 1, Integer::sum));
        List<String> open = communities.keySet().stream()
                .filter(code -> !known.containsKey(code))
                .toList();
        int left = DISTRICT_RESIDENTS
                - known.values().stream().mapToInt(Integer::intValue).sum();
        int[] parts =
                Shares.of(left, open.stream().mapToDouble(communities::get).toArray());
        Map<String, Integer> totals = new TreeMap<>(known);
        for (int i = 0; i < parts.length; i++) {
            totals.put(open.get(i), parts[i]);
        }
        return totals;
    }

    private static List<Integer> indices(List<Building> buildings, String community, boolean same, String street) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < buildings.size(); i++) {
            String code = buildings.get(i).community();
            if (code.startsWith(street) && code.equals(community) == same) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static void share(List<Building> buildings, List<Integer> indices, int total, int[] residents) {
        double[] weights = indices.stream()
                .map(buildings::get)
                .mapToDouble(building ->
                        building.home().floorAreaM2() / (building.recent() ? M2_PER_PERSON_NEW : M2_PER_PERSON_OLD))
                .toArray();
        int[] parts = Shares.of(total, weights);
        for (int i = 0; i < parts.length; i++) {
            residents[indices.get(i)] = parts[i];
        }
    }

    private static List<Dwelling> withElders(List<Building> buildings, int[] residents) {
        Dice dice = new Dice(17);
        double[] by60 = new double[residents.length];
        double[] by80 = new double[residents.length];
        for (int i = 0; i < residents.length; i++) {
            double age = (buildings.get(i).recent() ? 0.6 : 1.15) * dice.between(0.8, 1.2);
            by60[i] = residents[i] * age;
            by80[i] = by60[i] * age;
        }
        int[] elders60 = Shares.of(DISTRICT_ELDERS60, by60);
        int[] elders80 = Shares.of(DISTRICT_ELDERS80, by80);
        int[] households = households(buildings, residents);
        Map<Integer, Integer> profiledArea = profiledFloorArea(buildings);
        List<Dwelling> dwellings = new ArrayList<>();
        for (int i = 0; i < residents.length; i++) {
            Building building = buildings.get(i);
            int area = profiledArea.getOrDefault(i, building.home().floorAreaM2());
            dwellings.add(new Dwelling(
                    building.ref(),
                    building.home().at(),
                    building.community(),
                    building.name(),
                    residents[i],
                    elders60[i],
                    elders80[i],
                    households[i],
                    building.home().levels(),
                    area));
        }
        return dwellings;
    }

    private static int[] households(List<Building> buildings, int[] residents) {
        int[] households = new int[residents.length];
        for (int i = 0; i < residents.length; i++) {
            households[i] = Math.max(1, (int) Math.round(residents[i] / PERSONS_PER_HOUSEHOLD));
        }
        List<Integer> profiled = indices(buildings, PROFILED_COMMUNITY, true, PROFILED_COMMUNITY);
        int[] parts = Shares.of(
                PROFILED_HOUSEHOLDS,
                profiled.stream().mapToDouble(i -> residents[i]).toArray());
        for (int i = 0; i < parts.length; i++) {
            households[profiled.get(i)] = parts[i];
        }
        return households;
    }

    private static Map<Integer, Integer> profiledFloorArea(List<Building> buildings) {
        List<Integer> profiled = indices(buildings, PROFILED_COMMUNITY, true, PROFILED_COMMUNITY);
        int[] parts = Shares.of(
                PROFILED_FLOOR_AREA_M2,
                profiled.stream()
                        .mapToDouble(i -> buildings.get(i).home().floorAreaM2())
                        .toArray());
        Map<Integer, Integer> areas = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            areas.put(profiled.get(i), parts[i]);
        }
        return areas;
    }
}
