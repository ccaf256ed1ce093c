package dev.parallax.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;

/** The rules, for any base package, so that each can be shown to fail on a package that breaks it. */
final class ArchitectureRules {

    /** The stages, each of which may use those before it. */
    static final List<String> STAGES = List.of("article", "language", "translation", "story", "alignment", "finding");

    /** What the roots of stages may use beside Parallax. */
    private static final String[] PLAIN = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.text..",
        "java.io..",
        "java.nio..",
        "java.net",
        "java.math..",
        "java.security..",
        "org.jspecify..",
        "com.google.errorprone.annotations.."
    };

    private ArchitectureRules() {}

    static List<ArchRule> all(String base) {
        return List.of(
                stageRootsKnowNoFramework(base),
                groundStandsAlone(base, "text", List.of()),
                groundStandsAlone(base, "quantity", List.of("text", "article")),
                batchStaysInJob(base),
                jdbcStaysInNestedPackages(base),
                onlyJobReachesNestedPackages(base),
                packagesHaveNoCycles(base));
    }

    /** An allow-list is stronger than a list of known offenders. */
    static ArchRule stageRootsKnowNoFramework(String base) {
        String[] roots = STAGES.stream().map(stage -> base + "." + stage).toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(roots)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(concat(PLAIN, base + "..")).or(primitivesAndTheirArrays()))
                .as("The root of a stage's package depends on the JDK, JSpecify and Parallax only")
                .because("a stage's root is its API: frameworks and libraries may be exchanged in nested packages");
    }

    /** @param uses the packages of Parallax that it may use beside itself */
    static ArchRule groundStandsAlone(String base, String ground, List<String> uses) {
        String[] allowed = concat(PLAIN, "com.ibm.icu..", base + "." + ground);
        String[] used = uses.stream().map(name -> base + "." + name).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(base + "." + ground)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(concat(allowed, used)).or(primitivesAndTheirArrays()))
                .as("The package " + ground + " depends on the JDK, JSpecify, ICU and " + uses + " only")
                .because("everything stands on it, so it can stand on little");
    }

    static ArchRule batchStaysInJob(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .as("Spring Batch is used in job only")
                .because("how a night is cut into steps and chunks is nothing that a stage should know");
    }

    static ArchRule jdbcStaysInNestedPackages(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages(base + ".store.jdbc..", base + ".job..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."))
                .as("JDBC is used in store.jdbc and job only")
                .because("the store's API must hold for any database");
    }

    static ArchRule onlyJobReachesNestedPackages(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".job..")
                .should(new ArchCondition<>("stay out of the nested packages of other packages") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        origin.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> nested(base, dependency.getTargetClass())
                                        && !feature(base, origin).equals(feature(base, dependency.getTargetClass())))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .as("Only job reaches into the nested packages of another package")
                .because("a nested package is the inside of its package; job is where everything is wired");
    }

    static ArchRule packagesHaveNoCycles(String base) {
        return slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("Packages depend on each other in one direction")
                .because("the flow reads from article to report");
    }

    private static boolean nested(String base, JavaClass type) {
        return type.getPackageName().startsWith(base + ".")
                && type.getPackageName().indexOf('.', base.length() + 1) > 0;
    }

    private static String feature(String base, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return name;
        }
        int end = name.indexOf('.', base.length() + 1);
        return end < 0 ? name : name.substring(0, end);
    }

    private static DescribedPredicate<JavaClass> primitivesAndTheirArrays() {
        return DescribedPredicate.describe(
                "primitives", type -> type.getBaseComponentType().isPrimitive());
    }

    private static String[] concat(String[] packages, String... more) {
        String[] all = Arrays.copyOf(packages, packages.length + more.length);
        System.arraycopy(more, 0, all, packages.length, more.length);
        return all;
    }
}
