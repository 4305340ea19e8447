package org.servicecircle.facility;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The entrances of all facilities; read them all at once, not one facility at a time. */
public interface FacilityEntranceRepository extends JpaRepository<FacilityEntrance, Long> {

    List<FacilityEntrance> findAllByOrderByFacilityIdAscIdAsc();

    List<FacilityEntrance> findByFacilityIdOrderById(Long facilityId);
}
