package org.servicecircle.facility;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The standards. */
public interface StandardRepository extends JpaRepository<Standard, String> {

    List<Standard> findAllByOrderBySortOrderAscCodeAsc();
}
