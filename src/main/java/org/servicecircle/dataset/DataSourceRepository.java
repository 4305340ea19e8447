package org.servicecircle.dataset;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The files that were loaded. */
public interface DataSourceRepository extends JpaRepository<DataSource, Long> {

    Optional<DataSource> findByFile(String file);

    List<DataSource> findAllByOrderByFile();

    /** Is any file of this status loaded? With {@link DataStatus#SCHEMATIC}: must answers carry the label? */
    boolean existsByStatus(DataStatus status);
}
