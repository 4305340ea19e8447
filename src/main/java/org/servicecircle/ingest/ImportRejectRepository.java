package org.servicecircle.ingest;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The refused rows of all imports. */
public interface ImportRejectRepository extends JpaRepository<ImportReject, Long> {

    Page<ImportReject> findByJobIdOrderById(Long jobId, Pageable page);
}
