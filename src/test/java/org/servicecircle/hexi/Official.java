package org.servicecircle.hexi;

import java.util.List;

/** Official names and codes of streets and communities, as copied from the statistical division codes. */
final class Official {
    /** A street office area with its 9-digit code. */
    record StreetName(String code, String name) {
        String nameEn() {
            return Pinyin.of(name.substring(0, name.length() - 2)) + " Subdistrict";
        }
    }

    /** A community with its 12-digit code; {@code shortName} is the name without 社区. */
    record CommunityName(String code, String shortName, String streetCode) {
        String name() {
            return shortName + "社区";
        }

        String nameEn() {
            String numbered = shortName.replace("第一", "|No. 1").replace("第二", "|No. 2");
            int bar = numbered.indexOf('|');
            String stem = bar < 0 ? numbered : numbered.substring(0, bar);
            return Pinyin.of(stem) + (bar < 0 ? "" : " " + numbered.substring(bar + 1)) + " Community";
        }
    }

    private Official() {}

    static List<StreetName> streets() {
        return Table.read("streets-official.csv").stream()
                .map(row -> new StreetName(row.get("code9"), row.get("name")))
                .toList();
    }

    static List<CommunityName> communities() {
        return Table.read("communities-official.csv").stream()
                .map(row -> new CommunityName(row.get("code12"), row.get("short_name"), row.get("street_code9")))
                .toList();
    }
}
