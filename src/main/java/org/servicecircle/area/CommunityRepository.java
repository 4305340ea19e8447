package org.servicecircle.area;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The communities, by code. */
public interface CommunityRepository extends JpaRepository<Community, String> {

    List<Community> findAllByOrderByCode();

    List<Community> findByStreetCodeOrderByCode(String streetCode);

    /** Communities that have a point in common with the box, by code. */
    @Query("select c from Community c where meets_box(c.geometry, :box) order by c.code")
    List<Community> findInBox(Geometry box);
}
