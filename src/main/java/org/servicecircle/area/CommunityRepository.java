package org.servicecircle.area;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The communities, by code. */
public interface CommunityRepository extends JpaRepository<Community, String> {

    List<Community> findAllByOrderByCode();

    List<Community> findByStreetCodeOrderByCode(String streetCode);

    /** Communities whose envelope meets the box, by code. Whether they contain a point is for the caller to test. */
    @Query("select c from Community c where box_overlaps(c.geometry, :box) order by c.code")
    List<Community> findInBox(Polygon box);
}
