package org.servicecircle.facility;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The taxonomy of services. */
public interface CategoryRepository extends JpaRepository<Category, String> {

    List<Category> findAllByOrderBySortOrderAscCodeAsc();

    List<Category> findByParentCodeOrderBySortOrderAscCodeAsc(String parentCode);
}
