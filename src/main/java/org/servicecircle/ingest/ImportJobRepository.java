package org.servicecircle.ingest;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The imports, finished or not. */
public interface ImportJobRepository extends JpaRepository<ImportJob, Long> {

    List<ImportJob> findByStatusOrderById(ImportStatus status);

    List<ImportJob> findAllByOrderByIdDesc();
}
