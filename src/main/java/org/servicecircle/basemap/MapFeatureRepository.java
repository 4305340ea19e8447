package org.servicecircle.basemap;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The features of the base map. */
public interface MapFeatureRepository extends JpaRepository<MapFeature, Long> {

    /** Features that have a point in common with the box, in the order they were loaded. */
    @Query("select f from MapFeature f where meets_box(f.geometry, :box) order by f.id")
    List<MapFeature> findInBox(Geometry box);

    List<MapFeature> findByKindOrderById(FeatureKind kind);
}
