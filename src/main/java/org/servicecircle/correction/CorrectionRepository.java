package org.servicecircle.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The reports. */
interface CorrectionRepository extends JpaRepository<Correction, Long> {

    Optional<Correction> findByNumber(String number);

    /** Reports of these states by street, those outside every street under a null code. */
    @Query("select new org.servicecircle.correction.StreetReports(c.subject.streetCode, count(c)) from Correction c"
            + " where c.status in :states group by c.subject.streetCode")
    List<StreetReports> countByStreet(Collection<CorrectionStatus> states);
}
