package org.servicecircle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows between packages go one way only. The table here is the one that ARCHITECTURE.md shows. */
class ArchitectureTest {

    private static final String ROOT = "org.servicecircle";

    /** Package, and the packages it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("geo", Set.of()),
            Map.entry("network", Set.of("geo")),
            Map.entry("coverage", Set.of("network", "geo")),
            Map.entry("gap", Set.of("coverage", "network", "geo")),
            Map.entry("siting", Set.of("gap", "coverage", "network", "geo")),
            Map.entry("web", Set.of()),
            Map.entry("file", Set.of("geo", "web")),
            Map.entry("dataset", Set.of("network", "geo", "web")),
            Map.entry("basemap", Set.of("dataset", "geo", "web")),
            Map.entry("area", Set.of("dataset", "geo", "web")),
            Map.entry("facility", Set.of("area", "dataset", "geo", "web")),
            Map.entry(
                    "analysis",
                    Set.of("siting", "gap", "coverage", "network", "facility", "area", "dataset", "geo", "web")),
            Map.entry("nearby", Set.of("analysis", "facility", "area", "dataset", "coverage", "network", "geo", "web")),
            Map.entry("plan", Set.of("analysis", "facility", "area", "dataset", "geo", "web")),
            Map.entry("report", Set.of("analysis", "plan", "area", "facility", "file", "geo", "dataset", "web")),
            Map.entry("correction", Set.of("facility", "area", "dataset", "geo", "web")),
            Map.entry("ingest", Set.of("plan", "facility", "area", "basemap", "dataset", "network", "geo", "web")),
            Map.entry(
                    "layer",
                    Set.of("analysis", "facility", "area", "basemap", "dataset", "network", "file", "geo", "web")));

    private static final String[] CORE = {
        ROOT + ".geo..", ROOT + ".network..", ROOT + ".coverage..", ROOT + ".gap..", ROOT + ".siting.."
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Set<String> packages() {
        return new TreeSet<>(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheTableAllows(String name) {
        List<String> allowed = new ArrayList<>(List.of(ROOT + "." + name + ".."));
        MAY_USE.get(name).forEach(used -> allowed.add(ROOT + "." + used + ".."));
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage(ROOT + "..")
                        .or(JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : MAIN) {
            String rest = type.getPackageName().substring(ROOT.length());
            if (!rest.isEmpty()) {
                found.add(rest.substring(1).split("\\.")[0]);
            }
        }
        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    @Test
    void noPackageCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void coreKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "com.graphhopper..")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void noDrawerPackages() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..dto..", "..impl..", "..service..")
                .check(MAIN);
    }

    @Test
    void modulesHold() {
        ApplicationModules.of(ServiceCircleApplication.class).verify();
    }
}
