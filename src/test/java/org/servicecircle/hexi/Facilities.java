package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** The services that exist in the schematic Hexi, and a few beyond its border. */
final class Facilities {
    private static final String SCHEMATIC = "示意数据：位置、规模和时间均非真实";
    private static final String REAL_NAME = "名称真实；位置、范围和时间为示意";

    private final Town town;
    private final Sites sites;
    private final Spread spread;
    private final Map<String, Official.CommunityName> communities = new HashMap<>();
    private final Map<String, Official.StreetName> streets = new HashMap<>();
    private final List<Facility> all = new ArrayList<>();
    private Dice dice = new Dice(0);
    private CSVRecord kind;
    private int number;

    Facilities(Town town, Sites sites) {
        this.town = town;
        this.sites = sites;
        this.spread = new Spread(town);
        Official.communities().forEach(name -> communities.put(name.code(), name));
        Official.streets().forEach(name -> streets.put(name.code(), name));
    }

    List<Facility> all() {
        parks();
        int turn = 0;
        for (CSVRecord row : Table.read("facility-kinds.csv")) {
            kind = row;
            number = 0;
            dice = new Dice(31 + turn);
            if (count("perStreet") > 0) {
                spread.central().forEach(this::streetLevel);
            }
            spread.communities(count("spread"), turn).forEach(this::communityLevel);
            for (int i = 1; i <= count("outside"); i++) {
                outside(i);
            }
            turn++;
        }
        return List.copyOf(all);
    }

    private int count(String column) {
        return Integer.parseInt(kind.get(column));
    }

    private void streetLevel(String community) {
        Official.StreetName street = streets.get(community.substring(0, 9));
        boolean rebuilt =
                kind.get("category").equals("elder.homecare") && street.name().equals("桃园街道");
        String name = (rebuilt ? "" : "示意 ") + street.name() + kind.get("name");
        String nameEn = (rebuilt ? "" : "Schematic: ") + street.nameEn() + " " + kind.get("nameEn");
        site(community).ifPresent(site -> add(site, name, nameEn, rebuilt ? REAL_NAME : SCHEMATIC, 2));
    }

    private void communityLevel(String community) {
        site(community).ifPresent(site -> {
            Official.CommunityName owner = communities.get(site.community());
            String name = "示意 " + owner.shortName() + " " + kind.get("name") + " " + (number + 1) + " 号";
            String nameEn = "Schematic: " + owner.nameEn() + " " + kind.get("nameEn") + " " + (number + 1);
            boolean model = kind.get("category").equals("elder.institution") && (number == 4 || number == 16);
            add(site, name, nameEn, model ? SCHEMATIC + "；2023 年计划：标准化建设示范点 demonstration" : SCHEMATIC, 1);
        });
    }

    private void outside(int i) {
        String name = "示意 河西区外 " + kind.get("name") + " " + i + " 号";
        add(sites.outside(), name, "Schematic: outside Hexi, " + kind.get("nameEn") + " " + i, SCHEMATIC, 1);
    }

    private Optional<Site> site(String community) {
        return kind.get("site").equals("gate") ? sites.byGate(community) : sites.front(community.substring(0, 9));
    }

    private void add(Site site, String name, String nameEn, String note, int size) {
        number++;
        String[] choices = kind.get("hours").split("\\|");
        String hours = dice.chance(Double.parseDouble(kind.get("unknownHours")))
                ? ""
                : choices[dice.between(0, choices.length - 1)];
        int capacity = size * dice.between(count("capacityLow"), count("capacityHigh"));
        int area = (int) Math.min(site.areaM2(), size * dice.between(count("areaLow"), count("areaHigh")));
        String wheelchair = dice.chance(0.2) ? "" : dice.chance(0.75) ? "yes" : "no";
        boolean park = kind.get("category").startsWith("park.");
        all.add(new Facility(
                kind.get("category") + "-" + String.format("%03d", number),
                kind.get("category"),
                name,
                nameEn,
                site.at(),
                site.community(),
                address(site),
                Facility.Schedule.open(hours),
                capacity == 0 ? "" : Integer.toString(capacity),
                Integer.toString(park ? Math.max(420, area) : area),
                wheelchair,
                note,
                park ? List.of(site.entrance()) : List.of()));
    }

    private String address(Site site) {
        return site.community().isEmpty()
                ? "示意：河西区外"
                : "示意：" + streets.get(site.street()).name()
                        + communities.get(site.community()).name();
    }

    private void parks() {
        Map<String, Set<Estate>> byName = new LinkedHashMap<>();
        for (Place place : town.places()) {
            if (place.isPark()) {
                town.estates().stream()
                        .filter(estate -> estate.use() == Estate.Use.PARK
                                && estate.block().face().covers(place.point()))
                        .forEach(estate -> byName.computeIfAbsent(place.name(), name -> new LinkedHashSet<>())
                                .add(estate));
            }
        }
        byName.forEach((name, grounds) -> park(name, List.copyOf(grounds)));
    }

    private void park(String name, List<Estate> grounds) {
        String nameEn = town.places().stream()
                .filter(place -> place.name().equals(name))
                .map(Place::nameEn)
                .findFirst()
                .orElseThrow();
        Estate first = grounds.get(0);
        List<Coordinate> gates = grounds.stream()
                .flatMap(ground -> ground.gates().stream())
                .map(Estate.Gate::at)
                .toList();
        int area = (int) grounds.stream()
                .mapToDouble(ground -> ground.ground().getArea())
                .sum();
        String ref = "park.park-" + String.format("%03d", all.size() + 1);
        Site site = new Site(town.communityOf(first), gates.get(0), gates.get(0), area);
        all.add(new Facility(
                ref,
                "park.park",
                name,
                nameEn,
                Frame.onGrid(first.ground().getInteriorPoint().getCoordinate()),
                site.community(),
                address(site),
                Facility.Schedule.open(""),
                "",
                Integer.toString(area),
                "yes",
                REAL_NAME,
                gates));
    }

    static byte[] csv(List<Facility> facilities) {
        CsvText text = new CsvText("ref,category,name,nameEn,lon,lat,address,status,opensOn,closesOn,openingHours,"
                + "capacity,areaM2,wheelchair,note");
        for (Facility f : facilities) {
            Facility.Schedule when = f.schedule();
            text.row(
                    f.ref(),
                    f.category(),
                    f.name(),
                    f.nameEn(),
                    Frame.degrees(Frame.lonE7(f.at())),
                    Frame.degrees(Frame.latE7(f.at())),
                    f.address(),
                    when.status(),
                    when.opensOn(),
                    when.closesOn(),
                    when.hours(),
                    f.capacity(),
                    f.areaM2(),
                    f.wheelchair(),
                    f.note());
        }
        return text.bytes();
    }

    static byte[] entrances(List<Facility> facilities) {
        CsvText text = new CsvText("facilityRef,lon,lat,assumed");
        for (Facility f : facilities) {
            for (Coordinate at : f.entrances()) {
                boolean assumed = f.category().equals("park.pocket");
                text.row(f.ref(), Frame.degrees(Frame.lonE7(at)), Frame.degrees(Frame.latE7(at)), assumed);
            }
        }
        return text.bytes();
    }
}
