package org.servicecircle.facility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The facilities. */
public interface FacilityRepository extends JpaRepository<Facility, Long> {

    List<Facility> findAllByOrderById();

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
