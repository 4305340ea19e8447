package org.servicecircle.ingest;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.area.Community;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.People;
import org.servicecircle.area.Street;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.basemap.MapFeature;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.facility.Contact;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityEntrance;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.Offer;
import org.servicecircle.facility.OpeningHours;
import org.servicecircle.geo.Datum;
import org.servicecircle.ingest.osm.OsmArea;
import org.servicecircle.ingest.osm.OsmDwelling;
import org.servicecircle.ingest.osm.OsmExtract;
import org.servicecircle.ingest.osm.OsmFacility;
import org.servicecircle.ingest.osm.OsmMapFeature;
import org.servicecircle.ingest.osm.OsmReject;
import org.servicecircle.ingest.table.Reject;
import org.servicecircle.ingest.table.RejectCode;
import org.springframework.stereotype.Component;

/** Stores what was read from an OSM extract, within the transaction of its import. */
@Component
class OsmIntake {

    private final EntityManager store;
    private final NetworkStore networks;

    OsmIntake(EntityManager store, NetworkStore networks) {
        this.store = store;
        this.networks = networks;
    }

    /** Empties the store of everything that describes a place; what places refer to, such as categories, stays. */
    void clearPlace() {
        for (String entity : List.of(
                "PlanProject",
                "PlanTarget",
                "FacilityEntrance",
                "Facility",
                "Dwelling",
                "CandidatePlot",
                "Community",
                "Street",
                "MapFeature")) {
            store.createQuery("delete from " + entity).executeUpdate();
        }
        store.createQuery("delete from DataSource s where s.file not like 'reference/%'")
                .executeUpdate();
        store.clear();
    }

    /** Stores the walking network and the base map in place of the stored ones. */
    void storeNetwork(OsmExtract extract, String source, ImportTally tally) {
        networks.save(extract.network());
        store.createQuery("delete from MapFeature").executeUpdate();
        persist(extract.mapFeatures(), feature -> mapFeature(feature, source), tally);
    }

    /** Stores streets, communities, dwellings and facilities; no people. */
    void storePlace(OsmExtract extract, String source, ImportTally tally) {
        persist(extract.streets(), area -> new Street(area.code(), name(area), outline(area), source), tally);
        persist(extract.communities(), area -> community(area, source), tally);
        persist(extract.dwellings(), dwelling -> dwelling(dwelling, source), tally);
        storeFacilities(extract, source, tally);
        for (OsmReject reject : extract.rejects()) {
            String detail = reject.code() + " " + reject.text();
            Reject fault = new Reject(source, 0, reject.element(), RejectCode.OSM_ELEMENT, detail);
            tally.readOne();
            tally.refuse(List.of(fault));
        }
    }

    private <S, T> void persist(List<S> rows, Function<S, T> entity, ImportTally tally) {
        for (int i = 0; i < rows.size(); i++) {
            store.persist(entity.apply(rows.get(i)));
            if ((i + 1) % RowTaker.BATCH == 0) {
                store.flush();
                store.clear();
            }
            tally.readOne();
        }
        store.flush();
        store.clear();
        tally.took(rows.size());
    }

    private void storeFacilities(OsmExtract extract, String source, ImportTally tally) {
        List<Facility> facilities = new ArrayList<>();
        persist(
                extract.facilities(),
                facility -> {
                    Facility entity = facility(facility, source, tally);
                    facilities.add(entity);
                    return entity;
                },
                tally);
        for (int i = 0; i < facilities.size(); i++) {
            Long id = facilities.get(i).id();
            extract.facilities()
                    .get(i)
                    .entrances()
                    .forEach(entrance -> store.persist(new FacilityEntrance(
                            id, StoredGeometry.point(entrance.lon(), entrance.lat()), entrance.assumed())));
        }
        store.flush();
        store.clear();
    }

    private static Facility facility(OsmFacility facility, String source, ImportTally tally) {
        return new Facility(
                facility.sourceRef(),
                facility.category(),
                new BilingualName(cut(facility.nameZh(), RowTaker.NAME), cut(facility.nameEn(), RowTaker.NAME)),
                new Contact(cut(facility.address(), 500), cut(facility.phone(), RowTaker.REFERENCE)),
                Lifetime.OPEN,
                new Offer(
                        openingHours(facility, source, tally),
                        facility.capacity(),
                        facility.areaM2(),
                        wheelchair(facility.wheelchair()),
                        null),
                StoredGeometry.point(facility.lon(), facility.lat()),
                facility.communityCode(),
                provenance(source, facility.lon(), facility.lat()));
    }

    /** Hours that mean nothing are unknown hours: the facility is kept, and the text listed. */
    private static String openingHours(OsmFacility facility, String source, ImportTally tally) {
        if (facility.openingHours().isBlank()) {
            return null;
        }
        String text = OpeningHours.find(facility.openingHours())
                .map(OpeningHours::text)
                .orElse(null);
        if (text == null || text.length() > 500) {
            tally.note(new Reject(
                    source,
                    0,
                    facility.sourceRef(),
                    RejectCode.OPENING_HOURS,
                    facility.openingHours() + " (hours only)"));
            return null;
        }
        return text;
    }

    private static Boolean wheelchair(String tag) {
        return switch (tag) {
            case "yes", "designated" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    private static Community community(OsmArea area, String source) {
        return new Community(area.code(), area.streetCode(), name(area), outline(area), People.UNKNOWN, source);
    }

    private static Dwelling dwelling(OsmDwelling dwelling, String source) {
        return new Dwelling(
                dwelling.sourceRef(),
                dwelling.communityCode(),
                cut(dwelling.name(), RowTaker.NAME),
                StoredGeometry.point(dwelling.lon(), dwelling.lat()),
                People.UNKNOWN,
                null,
                dwelling.floorAreaM2(),
                provenance(source, dwelling.lon(), dwelling.lat()));
    }

    private static MapFeature mapFeature(OsmMapFeature feature, String source) {
        return new MapFeature(
                FeatureKind.valueOf(feature.kind().name()),
                cut(feature.name(), RowTaker.NAME),
                StoredGeometry.labelled(feature.geometry()),
                source);
    }

    private static BilingualName name(OsmArea area) {
        return new BilingualName(cut(area.nameZh(), RowTaker.NAME), cut(area.nameEn(), RowTaker.NAME));
    }

    private static MultiPolygon outline(OsmArea area) {
        return StoredGeometry.multiPolygon(area.geometry());
    }

    private static Provenance provenance(String source, double lon, double lat) {
        return new Provenance(source, Datum.WGS84.label(), lon, lat);
    }

    private static String cut(String text, int mostCharacters) {
        return text.length() > mostCharacters ? text.substring(0, mostCharacters) : text;
    }
}
