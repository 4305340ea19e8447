package org.servicecircle.hexi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Streets and communities tile the district, carry their official names, and lie where the landmarks say. */
class HexiAreasTest {
    private final Map<String, Geometry> streets = areas("hexi/streets.geojson");
    private final Map<String, Geometry> communities = areas("hexi/communities.geojson");

    private static Map<String, Geometry> areas(String file) {
        Map<String, Geometry> areas = new TreeMap<>();
        for (JsonNode feature :
                JsonMapper.shared().readTree(Drawn.FILES.get(file)).get("features")) {
            try {
                Geometry area = new GeoJsonReader().read(feature.get("geometry").toString());
                areas.put(feature.get("properties").get("code").asString(), area);
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        }
        return areas;
    }

    @Test
    void everyOfficialStreetAndCommunityIsThere() {
        assertThat(streets).hasSize(14);
        assertThat(communities).hasSize(149);
        assertThat(streets.keySet())
                .containsExactlyElementsOf(Official.streets().stream()
                        .map(Official.StreetName::code)
                        .sorted()
                        .toList());
        assertThat(communities.keySet())
                .containsExactlyElementsOf(Official.communities().stream()
                        .map(Official.CommunityName::code)
                        .sorted()
                        .toList());
    }

    @Test
    void areasTileWithoutGapsOrOverlaps() {
        for (Map<String, Geometry> areas : List.of(streets, communities)) {
            Geometry[] coverage = areas.values().toArray(Geometry[]::new);
            assertThat(CoverageValidator.hasInvalidResult(CoverageValidator.validate(coverage, 2e-5)))
                    .isFalse();
            Geometry district = Drawn.TOWN.district();
            assertThat(areas.values()).allMatch(Geometry::isValid).allMatch(area -> area.getNumGeometries() == 1);
            assertThat(district.isValid()).isTrue();
        }
    }

    @Test
    void theDistrictIsOnePieceWithoutHoles() {
        Geometry district = Blocks.union(Drawn.TOWN.blocks().ofDistrict());
        assertThat(district.getNumGeometries()).isOne();
        assertThat(((Polygon) district.getGeometryN(0)).getNumInteriorRing()).isZero();
        assertThat(district.getArea() / 1e6).isBetween(44.0, 46.0);
    }

    @Test
    void communitiesNestInTheirStreetsAndFillThem() {
        streets.forEach((code, street) -> {
            List<Geometry> parts = new ArrayList<>();
            communities.forEach((community, area) -> {
                if (community.startsWith(code)) {
                    parts.add(area);
                    assertThat(street.contains(area.getInteriorPoint()))
                            .as(community)
                            .isTrue();
                }
            });
            Geometry filled = new GeometryFactory().buildGeometry(parts).union();
            assertThat(filled.symDifference(street).getArea()).as(code).isLessThan(1e-14);
        });
    }

    @Test
    void landmarkJunctionsLieAtCrossingsOfTheSkeleton() {
        List<Coordinate[]> lines = new ArrayList<>();
        Drawn.TOWN.skeleton().divided().forEach(road -> lines.add(road.points()));
        Drawn.TOWN.skeleton().single().forEach(road -> lines.add(road.points()));
        List<Coordinate> crossings =
                Noding.node(lines).stream().map(piece -> piece.points()[0]).toList();
        for (CSVRecord row : Table.read("landmarks.csv")) {
            if (row.get("kind").equals("路口")) {
                assertThat(crossings.stream()
                                .mapToDouble(at(row)::distance)
                                .min()
                                .orElseThrow())
                        .as(row.get("name"))
                        .isLessThan(80);
            }
        }
    }

    @Test
    void streetCentresLieInTheirStreets() {
        Map<String, String> codes = new TreeMap<>();
        Official.streets().forEach(street -> codes.put(street.name(), street.code()));
        for (CSVRecord row : Table.read("landmarks.csv")) {
            if (row.get("kind").equals("街道中心")) {
                Coordinate degrees = new Coordinate(
                        Double.parseDouble(row.get("lon_wgs84")), Double.parseDouble(row.get("lat_wgs84")));
                assertThat(streets.get(codes.get(row.get("name"))).contains(new GeometryFactory().createPoint(degrees)))
                        .as(row.get("name"))
                        .isTrue();
            }
        }
    }

    private static Coordinate at(CSVRecord row) {
        return Frame.toMetres(Double.parseDouble(row.get("lon_wgs84")), Double.parseDouble(row.get("lat_wgs84")));
    }

    @Test
    void namesAreRomanisedWithTheRightReadings() {
        Map<String, String> names = new TreeMap<>();
        Official.communities().forEach(name -> names.put(name.name(), name.nameEn()));
        assertThat(names)
                .containsEntry("港云里社区", "Gangyunli Community")
                .containsEntry("重华里社区", "Chonghuali Community")
                .containsEntry("长达公寓社区", "Changdagongyu Community")
                .containsEntry("华江里第一社区", "Huajiangli No. 1 Community")
                .containsEntry("蚌埠道社区", "Bengbudao Community");
        assertThat(Official.streets().get(2).nameEn()).isEqualTo("Taoyuan Subdistrict");
    }
}
