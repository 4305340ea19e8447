package org.servicecircle.facility;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.web.Language;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The taxonomy of services, two levels, with how many facilities each has. */
@RestController
@Tag(name = "services", description = "Categories, standards and facilities")
class CategoryController {

    /**
     * A category as the API shows it.
     *
     * @param parent null for the upper level
     * @param facilities of this category and those below it, whatever their status; likewise the other counts
     * @param open those open by their stated status, whatever their dates
     * @param planned those promised
     * @param openWithin those open that lie in a community of the place, so without its neighbours'
     * @param plannedWithin those promised that lie in a community of the place
     */
    record CategoryView(
            String code,
            String parent,
            String name,
            String nameZh,
            String nameEn,
            long facilities,
            long open,
            long planned,
            long openWithin,
            long plannedWithin) {}

    private final CategoryRepository categories;
    private final FacilityRepository facilities;
    private final CurrentData data;

    CategoryController(CategoryRepository categories, FacilityRepository facilities, CurrentData data) {
        this.categories = categories;
        this.facilities = facilities;
        this.data = data;
    }

    @GetMapping("/api/v1/categories")
    @Operation(summary = "The taxonomy: upper level and leaves, each with its numbers of facilities")
    ListPage<CategoryView> categories(@Parameter(hidden = true) Language language, @ParameterObject Window window) {
        List<Category> all = categories.findAllByOrderBySortOrderAscCodeAsc();
        Map<String, CategoryCount> counts = facilities.countByCategoryAndStatus().stream()
                .collect(Collectors.toMap(StatusCount::categoryCode, StatusCount::inCategory, CategoryCount::plus));
        return window.of(all, data.get().schematic()).map(category -> view(category, all, counts, language));
    }

    private static CategoryView view(
            Category category, List<Category> all, Map<String, CategoryCount> counts, Language language) {
        CategoryCount count = all.stream()
                .filter(other -> other == category || category.code().equals(other.parentCode()))
                .map(other -> counts.getOrDefault(other.code(), CategoryCount.NONE))
                .reduce(CategoryCount.NONE, CategoryCount::plus);
        return new CategoryView(
                category.code(),
                category.parentCode(),
                category.name().in(language.locale()),
                category.name().zh(),
                category.name().en(),
                count.facilities(),
                count.open(),
                count.planned(),
                count.openWithin(),
                count.plannedWithin());
    }
}
