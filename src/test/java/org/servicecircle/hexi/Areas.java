package org.servicecircle.hexi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the street and community polygons. */
final class Areas {
    private Areas() {}

    static byte[] streets(Town town) {
        GeoJsonText text = new GeoJsonText();
        for (Official.StreetName street : Official.streets()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("code", street.code());
            properties.put("name", street.name());
            properties.put("nameEn", street.nameEn());
            List<Block> blocks = town.streets().blocksOf(street.code()).stream()
                    .map(town.blocks().all()::get)
                    .toList();
            text.feature(properties, Blocks.union(blocks));
        }
        return text.bytes();
    }

    static byte[] communities(Town town) {
        Map<String, int[]> people = people(town.dwellings());
        GeoJsonText text = new GeoJsonText();
        for (Official.CommunityName community : Official.communities()) {
            int[] figures = people.getOrDefault(community.code(), new int[3]);
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("code", community.code());
            properties.put("name", community.name());
            properties.put("nameEn", community.nameEn());
            properties.put("streetCode", community.streetCode());
            properties.put("residents", figures[0]);
            properties.put("elders60", figures[1]);
            properties.put("elders80", figures[2]);
            text.feature(properties, Blocks.union(town.communities().blocksOf(community.code(), town.blocks())));
        }
        return text.bytes();
    }

    static Map<String, int[]> people(List<Dwelling> dwellings) {
        Map<String, int[]> people = new TreeMap<>();
        for (Dwelling dwelling : dwellings) {
            int[] figures = people.computeIfAbsent(dwelling.community(), code -> new int[3]);
            figures[0] += dwelling.residents();
            figures[1] += dwelling.elders60();
            figures[2] += dwelling.elders80();
        }
        return people;
    }

    static byte[] dwellings(Town town) {
        CsvText text =
                new CsvText("ref,lon,lat,communityCode,name,residents,elders60,elders80,households,levels,floorAreaM2");
        for (Dwelling d : town.dwellings()) {
            text.row(
                    d.ref(),
                    Frame.degrees(Frame.lonE7(d.at())),
                    Frame.degrees(Frame.latE7(d.at())),
                    d.community(),
                    d.name(),
                    d.residents(),
                    d.elders60(),
                    d.elders80(),
                    d.households(),
                    d.levels(),
                    d.floorAreaM2());
        }
        return text.bytes();
    }
}
