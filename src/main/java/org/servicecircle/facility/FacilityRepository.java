package org.servicecircle.facility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The facilities. */
public interface FacilityRepository extends JpaRepository<Facility, Long> {

    /**
     * The facilities after an id, by id, without making entities of them. A million are read a part at a time, since a
     * database's driver may hold all that one query finds.
     */
    @Query("select new org.servicecircle.facility.ServiceRow(f.id, f.categoryCode, f.name, f.lifetime,"
            + " f.offer.openingHours, f.offer.wheelchair, f.lonE7, f.latE7, f.communityCode)"
            + " from Facility f where f.id > :after order by f.id")
    List<ServiceRow> findRowsAfter(long after, Limit limit);

    /** What is written for people about some facilities. */
    @Query("select new org.servicecircle.facility.CardRow(f.id, f.contact.address, f.contact.phone,"
            + " f.offer.openingHours, f.provenance.source) from Facility f where f.id in :ids")
    List<CardRow> findCards(Collection<Long> ids);

    Optional<Facility> findBySourceRef(String sourceRef);

    List<Facility> findByCategoryCodeInOrderById(Collection<String> categoryCodes);

    /** Facilities within the box, edges included, in the order they were loaded. */
    @Query("select f from Facility f where meets_box(f.location, :box) order by f.id")
    List<Facility> findInBox(Geometry box);

    /** Facilities of some categories within the box, edges included, in the order they were loaded. */
    @Query("select f from Facility f where meets_box(f.location, :box)"
            + " and f.categoryCode in :categoryCodes order by f.id")
    List<Facility> findInBox(Geometry box, Collection<String> categoryCodes);

    /** Facilities of every category that has any, by code and status, in one query. */
    @Query("select new org.servicecircle.facility.StatusCount("
            + "f.categoryCode, f.lifetime.status, count(f), count(f.communityCode)) from Facility f"
            + " group by f.categoryCode, f.lifetime.status order by f.categoryCode, f.lifetime.status")
    List<StatusCount> countByCategoryAndStatus();
}
