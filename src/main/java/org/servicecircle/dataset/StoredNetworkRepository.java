package org.servicecircle.dataset;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The versions of the walking network. */
public interface StoredNetworkRepository extends JpaRepository<StoredNetwork, Long> {

    List<StoredNetwork> findAllByOrderByIdDesc();

    /** The newest version by its row; whether its file is intact is for {@link NetworkStore} to say. */
    Optional<StoredNetwork> findFirstByOrderByIdDesc();
}
