package org.servicecircle.area;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The streets, by code. */
public interface StreetRepository extends JpaRepository<Street, String> {

    List<Street> findAllByOrderByCode();
}
