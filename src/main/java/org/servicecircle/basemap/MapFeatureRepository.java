package org.servicecircle.basemap;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The features of the base map. */
public interface MapFeatureRepository extends JpaRepository<MapFeature, Long> {

    /** Features whose envelope meets the box, in the order they were loaded. */
    @Query("select f from MapFeature f where box_overlaps(f.geometry, :box) order by f.id")
    List<MapFeature> findInBox(Polygon box);

    List<MapFeature> findByKindOrderById(FeatureKind kind);
}
