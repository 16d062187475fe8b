package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house stands as it was planned, and the plan notices when it does not. */
class ArchitectureTest {
    private static final String ROOT = "coach.connects";
    private static final String PLANTED = "coach.connects.app.planted";
    private static final ImportOption NO_TEST_JAR = location -> !location.contains("-tests.jar");

    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(NO_TEST_JAR)
            .importPackages(ROOT);

    private static final JavaClasses PLANTED_ONES = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> theHouseIsAsPlanned() {
        return new ArchitectureRules(ROOT)
                .rules().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(OURS)));
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(OURS)
                .extracting(type -> type.getPackageName())
                .contains(
                        "coach.connects.wallet",
                        "coach.connects.picture",
                        "coach.connects.store.sqlite",
                        "coach.connects.telegram",
                        "coach.connects.discord",
                        "coach.connects.console",
                        "coach.connects.app")
                .doesNotContain(PLANTED + ".wallet");
    }

    /** Else a rule would go on guarding a name that a new version of the library has given up. */
    @Test
    void everyLibraryThatHasAHomeIsThere() {
        assertThat(ArchitectureRules.HOMES.keySet())
                .filteredOn(library -> !library.startsWith("java"))
                .allSatisfy(library -> assertThat(getClass()
                                .getClassLoader()
                                .getResource(library.replace("..", "").replace('.', '/')))
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every package is in the plan                | cellar.InNoPlan
            wallet knows only [money, parsing, posting]                      | wallet.KnowsTheStore
            no cycles                                   | wallet.KnowsTheStore
            java.sql.. stays in [store.sqlite]          | engine.AsksSql
            pure packages use only values               | wallet.OpensAFile
            pure packages ask nobody                    | wallet.AsksTheMachine
            the core's thinking reads no clock          | wallet.ReadsTheClock
            the core's thinking rolls no dice           | wallet.RollsDice
            no regular expression meets a person's text | engine.MatchesAnExpression
            """)
    void anOffenceIsFound(String rule, String offender) {
        List<String> details = new ArchitectureRules(PLANTED)
                .rules()
                .get(rule)
                .allowEmptyShould(true)
                .evaluate(PLANTED_ONES)
                .getFailureReport()
                .getDetails();

        assertThat(details).anyMatch(line -> line.contains(PLANTED + "." + offender));
    }

    @ParameterizedTest
    @CsvSource({"readsIt,Instant.now()", "handsItOn,Instant.now()", "ticks,Clock.tickMillis"})
    void aClockIsFoundInEveryGuise(String method, String call) {
        assertThat(clockOffences())
                .anyMatch(line -> line.contains("ReadsTheClock." + method + "(") && line.contains(call));
    }

    @Test
    void aClockThatWasHandedInIsNoOffence() {
        assertThat(clockOffences()).noneMatch(line -> line.contains("isHandedIt"));
    }

    private List<String> clockOffences() {
        return new ArchitectureRules(PLANTED)
                .rules()
                .get("the core's thinking reads no clock")
                .evaluate(PLANTED_ONES)
                .getFailureReport()
                .getDetails();
    }

    @Test
    void aRuleThatMatchesNothingFails() {
        JavaClasses nothing = new ClassFileImporter().importPackages("coach.connects.nowhere");

        assertThat(new ArchitectureRules(ROOT).rules().values())
                .filteredOn(rule -> {
                    try {
                        rule.check(nothing);
                        return true;
                    } catch (AssertionError expected) {
                        return false;
                    }
                })
                .isEmpty();
    }
}
