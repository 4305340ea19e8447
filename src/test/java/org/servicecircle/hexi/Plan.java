package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** The district's plan for 2023: its published targets, and a schematic place for each project. */
final class Plan {
    static final String SOURCE = "河西区 2023 年工作计划，区政府网站新闻，2023-01";
    private static final String NOTE = "2023 年计划项目；位置为示意";
    private static final String GANGYUNLI = "120103006017";
    private static final List<String> STREET_TURNS = List.of(
            "120103001",
            "120103002",
            "120103003",
            "120103004",
            "120103005",
            "120103006",
            "120103007",
            "120103008",
            "120103009",
            "120103010",
            "120103011",
            "120103012",
            "120103013",
            "120103014",
            "120103012",
            "120103011");

    /** One promised piece of work; the facility is null where none is built. */
    record Project(
            String code,
            String target,
            String name,
            String nameEn,
            String category,
            String community,
            Facility facility,
            String promisedOn) {}

    private final Sites sites;
    private final Dice dice = new Dice(71);
    private final List<Facility> facilities = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final Map<String, String> streetNames = new HashMap<>();

    Plan(Sites sites, List<Facility> existing) {
        this.sites = sites;
        Official.streets().forEach(street -> streetNames.put(street.code(), street.name()));
        homeCare(existing);
        demonstration(existing);
        pocketParks();
        temporaryParking();
        gangyunli();
    }

    List<Facility> facilities() {
        return List.copyOf(facilities);
    }

    List<Project> projects() {
        return List.copyOf(projects);
    }

    private void homeCare(List<Facility> existing) {
        for (Official.StreetName street : Official.streets()) {
            projects.add(new Project(
                    "2023-01-" + street.code().substring(6),
                    "2023-01",
                    street.name() + " 15 分钟养老服务圈优化",
                    street.nameEn() + ": 15-minute elder-care circle improved",
                    "elder.homecare",
                    street.code(),
                    null,
                    "2023-12-31"));
        }
        Facility old = existing.stream()
                .filter(facility -> facility.name().startsWith("桃园街道"))
                .findFirst()
                .orElseThrow();
        Facility rebuilt = new Facility(
                "elder.homecare-P01",
                "elder.homecare",
                "桃园街道居家养老服务中心（改建后）",
                "Taoyuan Subdistrict home-care centre (rebuilt)",
                old.at(),
                old.community(),
                old.address(),
                Facility.Schedule.planned("2023-12-31", "Mo-Su 08:00-18:00"),
                "160",
                "2000",
                "yes",
                NOTE,
                List.of());
        add("2023-02-01", "2023-02", "桃园街道居家养老服务中心改建", "Taoyuan home-care centre rebuilt", rebuilt);
    }

    private void demonstration(List<Facility> existing) {
        List<Facility> models = existing.stream()
                .filter(facility -> facility.note().contains("demonstration"))
                .toList();
        for (int i = 0; i < models.size(); i++) {
            Facility model = models.get(i);
            projects.add(new Project(
                    "2023-03-0" + (i + 1),
                    "2023-03",
                    "养老机构标准化建设示范点 " + (i + 1) + "（" + model.name() + "）",
                    "Care institution made a demonstration site, " + (i + 1),
                    "elder.institution",
                    model.community(),
                    model,
                    "2023-12-31"));
        }
    }

    private void pocketParks() {
        for (int i = 0; i < STREET_TURNS.size(); i++) {
            Site site = sites.front(STREET_TURNS.get(i)).orElseThrow();
            String number = String.format("%02d", i + 1);
            int area = (int) Math.min(site.areaM2(), dice.between(600, 8_500));
            Facility park = new Facility(
                    "park.pocket-P" + number,
                    "park.pocket",
                    "示意 2023 年计划口袋公园 " + (i + 1) + " 号",
                    "Schematic: planned pocket park " + (i + 1) + " of 2023",
                    site.at(),
                    site.community(),
                    "示意：" + streetNames.get(site.street()),
                    Facility.Schedule.planned(i < 6 ? "2023-06-30" : "2023-11-30", "24/7"),
                    "",
                    Integer.toString(Math.max(420, area)),
                    "yes",
                    NOTE,
                    List.of(site.entrance()));
            add("2023-04-" + number, "2023-04", "新建口袋公园 " + (i + 1) + " 号（示意）", "New pocket park " + (i + 1), park);
        }
    }

    private void temporaryParking() {
        List<String> streets = List.of("120103003", "120103004", "120103007", "120103009", "120103012");
        for (int i = 0; i < streets.size(); i++) {
            Site site = sites.front(streets.get(i)).orElseThrow();
            Facility parking = new Facility(
                    "parking.temporary-P0" + (i + 1),
                    "parking.temporary",
                    "示意 2023 年计划临时停车场 " + (i + 1) + " 号",
                    "Schematic: planned temporary car park " + (i + 1) + " of 2023",
                    site.at(),
                    site.community(),
                    "示意：" + streetNames.get(site.street()),
                    Facility.Schedule.planned("2023-09-30", "24/7"),
                    Integer.toString(dice.between(40, 120)),
                    Integer.toString((int) Math.min(site.areaM2(), 3_000)),
                    "yes",
                    NOTE,
                    List.of());
            add(
                    "2023-05-0" + (i + 1),
                    "2023-05",
                    "新建临时停车场 " + (i + 1) + " 号（示意）",
                    "New temporary car park " + (i + 1),
                    parking);
        }
    }

    private void gangyunli() {
        String[][] works = {
            {"parking.shared", "港云里社区错时共享停车（示意）", "Gangyunli: parking shared by hours", "Mo-Fr 00:00-08:00,18:00-24:00"
            },
            {"parking.public", "港云里社区智慧停车（示意）", "Gangyunli: smart parking", "24/7"},
            {"parking.public", "港云里社区零散地块停车场 1 号（示意）", "Gangyunli: car park on a scattered plot 1", "24/7"},
            {"parking.public", "港云里社区零散地块停车场 2 号（示意）", "Gangyunli: car park on a scattered plot 2", "24/7"},
        };
        for (int i = 0; i < works.length; i++) {
            Site site = sites.byGate(GANGYUNLI).orElseThrow();
            Facility parking = new Facility(
                    works[i][0] + "-P1" + (i + 1),
                    works[i][0],
                    "示意 " + works[i][1].replace("（示意）", ""),
                    "Schematic: " + works[i][2],
                    site.at(),
                    site.community(),
                    "示意：越秀路街道港云里社区",
                    Facility.Schedule.planned("2023-10-31", works[i][3]),
                    Integer.toString(dice.between(12, 60)),
                    Integer.toString(dice.between(300, 1_400)),
                    "yes",
                    NOTE,
                    List.of());
            add("2023-06-0" + (i + 1), "2023-06", works[i][1], works[i][2], parking);
        }
    }

    private void add(String code, String target, String name, String nameEn, Facility facility) {
        facilities.add(facility);
        projects.add(new Project(
                code,
                target,
                name,
                nameEn,
                facility.category(),
                facility.community(),
                facility,
                facility.schedule().opensOn()));
    }

    static byte[] targets() {
        CsvText text = new CsvText("code,name,nameEn,year,category,target,unit,source");
        Table.read("plan-targets.csv")
                .forEach(row -> text.row(
                        row.get("code"),
                        row.get("name"),
                        row.get("nameEn"),
                        2023,
                        row.get("category"),
                        row.get("target"),
                        row.get("unit"),
                        SOURCE));
        return text.bytes();
    }

    byte[] csv() {
        CsvText text = new CsvText(
                "code,targetCode,name,nameEn,category,streetCode,communityCode,facilityRef,lon,lat,promisedOn,status,source");
        for (Project project : projects) {
            boolean street = project.community().length() == 9;
            Facility facility = project.facility();
            Coordinate at = facility == null ? null : facility.at();
            text.row(
                    project.code(),
                    project.target(),
                    project.name(),
                    project.nameEn(),
                    project.category(),
                    project.community().substring(0, 9),
                    street ? "" : project.community(),
                    facility == null ? "" : facility.ref(),
                    at == null ? "" : Frame.degrees(Frame.lonE7(at)),
                    at == null ? "" : Frame.degrees(Frame.latE7(at)),
                    project.promisedOn(),
                    "PLANNED",
                    SOURCE);
        }
        return text.bytes();
    }
}
