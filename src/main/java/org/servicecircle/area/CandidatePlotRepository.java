package org.servicecircle.area;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The candidate plots, by reference. */
public interface CandidatePlotRepository extends JpaRepository<CandidatePlot, String> {

    List<CandidatePlot> findAllByOrderByRef();
}
