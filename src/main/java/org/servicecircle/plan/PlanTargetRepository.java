package org.servicecircle.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The targets of all years. */
public interface PlanTargetRepository extends JpaRepository<PlanTarget, String> {

    List<PlanTarget> findAllByOrderByYearAscCodeAsc();
}
