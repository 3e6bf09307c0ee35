package dev.paygrade;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms. */
class ArchitectureTest {
    private static final List<String> VALUES = List.of("text", "pay", "level", "role", "place", "skill", "employment");

    /** What each room may import of the others. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("wording", List.of()),
            Map.entry("pay", List.of("text", "level", "wording")),
            Map.entry("level", List.of("text")),
            Map.entry("role", List.of("text")),
            Map.entry("place", List.of("text", "wording")),
            Map.entry("skill", List.of("text")),
            Map.entry("employment", List.of("text")),
            Map.entry("source", List.of("text")),
            Map.entry("fetch", List.of()),
            Map.entry("rates", List.of("pay", "fetch")),
            Map.entry("archive", List.of()),
            Map.entry("normalise", and(VALUES, "source")),
            Map.entry("identity", and(VALUES, "normalise", "source")),
            Map.entry("posting", and(VALUES, "normalise", "identity")),
            Map.entry(
                    "harvest", List.of("text", "fetch", "source", "normalise", "posting", "rates", "archive", "boot")),
            Map.entry("dataset", and(VALUES, "source", "normalise", "posting", "boot")),
            Map.entry("search", and(VALUES, "posting")),
            Map.entry("insight", and(VALUES, "posting", "search", "boot")),
            Map.entry("alert", and(VALUES, "posting", "search")),
            Map.entry(
                    "web",
                    and(
                            VALUES,
                            "alert",
                            "search",
                            "insight",
                            "posting",
                            "harvest",
                            "normalise",
                            "source",
                            "rates",
                            "picture")),
            Map.entry("picture", List.of()),
            Map.entry("api", and(VALUES, "search", "insight", "posting", "harvest", "normalise", "source", "rates")),
            Map.entry(
                    "admin",
                    and(
                            VALUES,
                            "alert",
                            "fetch",
                            "source",
                            "normalise",
                            "posting",
                            "harvest",
                            "search",
                            "insight",
                            "web",
                            "api",
                            "identity",
                            "rates")),
            Map.entry("sample", List.of("source")),
            Map.entry("operate", List.of("boot")),
            Map.entry("boot", List.of()));

    private static JavaClasses production;

    @BeforeAll
    static void read() {
        production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.paygrade");
    }

    static Stream<String> rooms() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyWhatItMay(String room) {
        List<String> allowed = new ArrayList<>(and(ARROWS.getOrDefault(room, List.of()), room));
        classes()
                .that()
                .resideInAPackage("dev.paygrade." + room + "..")
                .should()
                .onlyDependOnClassesThat(outsideOrIn(allowed))
                .check(production);
    }

    private static DescribedPredicate<JavaClass> outsideOrIn(List<String> rooms) {
        String[] packages =
                rooms.stream().map(room -> "dev.paygrade." + room + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage("dev.paygrade..");
        return DescribedPredicate.not(ours).or(JavaClass.Predicates.resideInAnyPackage(packages));
    }

    @Test
    void everyPackageIsARoom() {
        classes()
                .that()
                .resideInAPackage("dev.paygrade..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .map(room -> "dev.paygrade." + room + "..")
                        .toArray(String[]::new))
                .check(production);
    }

    @Test
    void hasNoCycles() {
        slices().matching("dev.paygrade.(**)").should().beFreeOfCycles().check(production);
    }

    @Test
    void onlyOneClassKnowsTheRealTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.paygrade.boot.Clocks")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(production);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Processor|Impl)")
                .check(production);
    }

    @Test
    void everyRoomSaysInOneSentenceWhatLivesThere() throws IOException {
        for (String room : ARROWS.keySet()) {
            String info = Files.readString(Path.of("src/main/java/dev/paygrade", room, "package-info.java"));
            org.assertj.core.api.Assertions.assertThat(info)
                    .as(room)
                    .containsPattern("(?s)/\\*\\*.+\\.\\s*\\*/.*@org.jspecify.annotations.NullMarked");
        }
    }

    private static List<String> and(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
