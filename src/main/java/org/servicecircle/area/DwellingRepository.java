package org.servicecircle.area;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The dwellings. */
public interface DwellingRepository extends JpaRepository<Dwelling, Long> {

    /** All dwellings in the order they were loaded, without making entities of them. */
    @Query("select new org.servicecircle.area.DwellingRow(d.id, d.location, d.communityCode, d.people.residents,"
            + " d.people.elders60, d.people.elders80) from Dwelling d order by d.id")
    List<DwellingRow> findAllRows();

    /** All dwellings that have a name, in the order they were loaded, without making entities of them. */
    @Query("select new org.servicecircle.area.NamedDwelling(d.name, d.location, d.communityCode) from Dwelling d"
            + " where d.name <> '' order by d.id")
    List<NamedDwelling> findAllNamed();

    Optional<Dwelling> findBySourceRef(String sourceRef);

    Page<Dwelling> findByCommunityCodeOrderById(String communityCode, Pageable page);

    /** Dwellings within the box, edges included, in the order they were loaded. */
    @Query("select d from Dwelling d where meets_box(d.location, :box) order by d.id")
    List<Dwelling> findInBox(Geometry box, Limit limit);

    /** How many dwellings lie within the box, edges included? */
    @Query("select count(d) from Dwelling d where meets_box(d.location, :box)")
    long countInBox(Geometry box);

    /** Dwellings and people of every community that has dwellings, by code, in one query. */
    @Query("select new org.servicecircle.area.CommunityCount(d.communityCode, count(d), sum(d.people.residents),"
            + " sum(d.people.elders60), sum(d.people.elders80)) from Dwelling d"
            + " where d.communityCode is not null group by d.communityCode order by d.communityCode")
    List<CommunityCount> countByCommunity();
}
