package org.servicecircle.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The projects of all targets. */
public interface PlanProjectRepository extends JpaRepository<PlanProject, String> {

    List<PlanProject> findAllByOrderByTargetCodeAscCodeAsc();
}
