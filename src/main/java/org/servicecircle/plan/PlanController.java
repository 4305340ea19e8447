package org.servicecircle.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Point;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.web.Language;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a year: targets, each with its projects. */
@RestController
@Tag(name = "plan", description = "What was promised for the year")
class PlanController {

    /**
     * A target with its projects.
     *
     * @param target how many were promised; null when the plan names no number
     * @param source where the plan is written
     */
    record TargetView(
            String code,
            String name,
            String nameZh,
            String nameEn,
            int year,
            String category,
            Integer target,
            String unit,
            String source,
            List<ProjectView> projects) {}

    /**
     * A promised project.
     *
     * @param promisedOn null when no day was named
     * @param lon null while the place is not known, as {@code lat}
     */
    record ProjectView(
            String code,
            String name,
            String nameZh,
            String nameEn,
            String category,
            String streetCode,
            String communityCode,
            String facilityRef,
            Double lon,
            Double lat,
            LocalDate promisedOn,
            String status,
            String source) {}

    private final PlanTargetRepository targets;
    private final PlanProjectRepository projects;
    private final CurrentData data;

    PlanController(PlanTargetRepository targets, PlanProjectRepository projects, CurrentData data) {
        this.targets = targets;
        this.projects = projects;
        this.data = data;
    }

    @GetMapping("/api/v1/plan")
    @Operation(summary = "The year's targets and their projects, by year and code")
    ListPage<TargetView> plan(@Parameter(hidden = true) Language language, @ParameterObject Window window) {
        Map<String, List<PlanProject>> ofTarget = projects.findAllByOrderByTargetCodeAscCodeAsc().stream()
                .collect(Collectors.groupingBy(PlanProject::targetCode));
        return window.of(targets.findAllByOrderByYearAscCodeAsc(), data.get().schematic())
                .map(target -> view(target, ofTarget.getOrDefault(target.code(), List.of()), language));
    }

    private static TargetView view(PlanTarget target, List<PlanProject> projects, Language language) {
        return new TargetView(
                target.code(),
                target.name().in(language.locale()),
                target.name().zh(),
                target.name().en(),
                target.year(),
                target.categoryCode(),
                target.target(),
                target.unit(),
                target.source(),
                projects.stream().map(project -> view(project, language)).toList());
    }

    private static ProjectView view(PlanProject project, Language language) {
        ProjectPlace place = project.place();
        Point at = place.location();
        return new ProjectView(
                project.code(),
                project.name().in(language.locale()),
                project.name().zh(),
                project.name().en(),
                project.categoryCode(),
                place.streetCode(),
                place.communityCode(),
                place.facilityRef(),
                at == null ? null : at.getX(),
                at == null ? null : at.getY(),
                project.promisedOn(),
                project.status(),
                project.source());
    }
}
