package dev.parallax.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.parallax.ParallaxApplication;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    /** What lies where this class lies is test code, wherever a build puts it. */
    private static final ImportOption WITHOUT_TESTS = location -> !location.contains(ArchitectureTests.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath());

    private static final JavaClasses PARALLAX =
            new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages("dev.parallax");

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("violations");

    @Test
    void modulesKeepTheirBorders() {
        // Only job, where everything is wired, names what lies inside the others: a rule of its own below.
        ApplicationModules.of(ParallaxApplication.class, WITHOUT_TESTS)
                .detectViolations()
                .filter(violation -> !violation.getMessage().startsWith("Module 'job' depends on non-exposed type"))
                .throwIfPresent();
    }

    @Test
    void everyPackageIsADeclaredModule() {
        List<String> declared = ApplicationModules.of(ParallaxApplication.class, WITHOUT_TESTS).stream()
                .filter(module -> module.getBasePackage()
                        .findAnnotation(ApplicationModule.class)
                        .isPresent())
                .map(module -> module.getIdentifier().toString())
                .toList();
        List<String> present = PARALLAX.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith("dev.parallax."))
                .map(name -> name.split("\\.")[2])
                .distinct()
                .toList();
        assertThat(declared).containsExactlyInAnyOrderElementsOf(present).hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void parallaxKeeps(ArchRule rule) {
        rule.check(PARALLAX);
    }

    /** The package {@code violations} breaks every rule once: a rule that finds nothing there guards nothing. */
    @ParameterizedTest
    @MethodSource("rulesOnViolations")
    void ruleCanFail(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(VIOLATIONS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all("dev.parallax").stream();
    }

    static Stream<ArchRule> rulesOnViolations() {
        return ArchitectureRules.all("violations").stream();
    }
}
