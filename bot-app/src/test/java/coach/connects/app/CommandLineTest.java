package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static CliCommand read(String line) throws StartupException {
        return CommandLine.read(line.isEmpty() ? List.of() : List.of(line.split(" ", -1)));
    }

    @Test
    void withoutAWordEverythingIsServedThatIsSetUp() throws StartupException {
        assertThat(read("")).isEqualTo(new CliCommand.Serve(Optional.empty(), false));
    }

    /** F21: as --help has it, with or without a command. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "console", "doctor", "health", "backup x.db", "restore x.db", "migrate", "upwork-login"})
    void theFolderCanBeNamedWithEachCommandAndWithNone(String command) throws StartupException {
        for (String option : List.of("--data some/folder", "--data=some/folder")) {
            assertThat(read((command + " " + option).strip()).toString())
                    .contains("dataFolder=" + Optional.of(Path.of("some/folder")));
        }
    }

    @Test
    void theConsoleIsForAPersonUnlessAScriptIsNamed() throws StartupException {
        assertThat(read("console")).isEqualTo(CliCommand.Talk.plain());
        assertThat(read("console --json")).isEqualTo(new CliCommand.Talk(true, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console --json --data some/folder --clock 2026-12-31T09:00:00Z",
                "console --clock=2026-12-31T09:00:00Z --data=some/folder --json"
            })
    void optionsStandInAnyOrderAndForm(String line) throws StartupException {
        assertThat(read(line))
                .isEqualTo(new CliCommand.Talk(
                        true, Optional.of(Path.of("some/folder")), Optional.of(Instant.parse("2026-12-31T09:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "console --help", "console --jsn --help"})
    void helpGoesBeforeEverything(String line) throws StartupException {
        assertThat(read(line)).isEqualTo(new CliCommand.Help(line.startsWith("console") ? "console" : ""));
    }

    @Test
    void aCommandIsExplainedByItsNameOrBehindIt() throws StartupException {
        assertThat(read("help")).isEqualTo(new CliCommand.Help(""));
        for (String name : CliGrammar.names()) {
            assertThat(read("help " + name)).isEqualTo(new CliCommand.Help(name));
            assertThat(read(name + " --help")).isEqualTo(new CliCommand.Help(name));
        }
    }

    @Test
    void everyPageFitsATerminalAndHasAnExampleThatIsRight() throws StartupException {
        List<String> pages = new ArrayList<>(CliGrammar.names());
        pages.add("");
        for (String name : pages) {
            assertThat(CliGrammar.help(name).lines().toList())
                    .as(name)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                    .noneMatch(line -> line.contains("null") || line.contains("%"))
                    .anyMatch(line -> line.startsWith("  connects-coach") || line.contains(" connects-coach "));
            read(CliGrammar.example(name));
        }
        assertThat(CliGrammar.help("")).contains(CliGrammar.names());
    }

    /** What is read in a moment, so that a start loses none, is read as the library reads it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "run --data a",
                "--data a",
                "--data=a",
                "console",
                "console --json",
                "console --json --data a --clock 2026-12-31T09:00:00Z",
                "console --clock=2026-12-31T09:00:00Z --data=a --json"
            })
    void aPlainStartMeansWhatTheLibraryReads(String line) throws StartupException {
        List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));

        assertThat(PlainStart.of(words)).contains(CommandLineParser.read(words));
    }

    @ParameterizedTest
    @CsvSource({
        "konsole, did you mean console?",
        "chekc-config, did you mean check-config?",
        "help dcotor, did you mean doctor?",
        "console --jsn, did you mean --json?",
        "console json, did you mean --json?",
        "backup x.db --date a, did you mean --data?",
        "RUN, did you mean run?",
        "--json, belongs to the command console",
        "doctor --clock 2026-12-31T09:00:00Z, belongs to the command console",
        "backup, needs a file",
        "backup a b, takes no b",
        "backup --data a, needs a file",
        "migrate --back=x, takes no value",
        "run --data pom.xml, is a file and not a folder"
    })
    void whatWasMeantIsSaid(String line, String hint) {
        StartupException refusal = catchThrowableOfType(StartupException.class, () -> read(line));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).contains(hint, "Example: java -jar connects-coach.jar ");
    }

    @Test
    void migratingBackIsAnOptionOfMigrating() throws StartupException {
        assertThat(read("migrate --back"))
                .isEqualTo(new CliCommand.AdminCommand(
                        CliCommand.AdminCommand.Kind.MIGRATE_BACK, Optional.empty(), Optional.empty()));
    }

    @Test
    void upworkIsConnectedForWhoeverIsHereOrIsNamed() throws StartupException {
        assertThat(read("upwork-login")).isEqualTo(new CliCommand.Login(Optional.empty(), Optional.empty()));
        assertThat(read("upwork-login telegram:123 --data some/folder"))
                .isEqualTo(new CliCommand.Login(
                        Optional.of(new Identity("telegram", "123")), Optional.of(Path.of("some/folder"))));
    }

    @Test
    void theVersionCanBeAskedFor() throws StartupException {
        assertThat(read("--version")).isEqualTo(new CliCommand.Version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "konsole",
                "--json",
                "--clock 2026-12-31T09:00:00Z",
                "--data",
                "--data a doctor",
                "doctor --json",
                "console --jsn",
                "console json",
                "console --json --json",
                "upwork-login --json",
                "upwork-login ann",
                "upwork-login telegram:1,telegram:2",
                "upwork-login telegram:1 telegram:2",
                "console --json=yes",
                "console --data",
                "console --data --json",
                "console --data=",
                "console --data pom.xml",
                "console --data a --data b",
                "console --clock",
                "console --clock tomorrow",
                "console --clock +999999999-12-31T09:00:00Z",
                "console --clock 2026-12-31"
            })
    void whatIsWrongIsSaidInOneLineWithAnExample(String line) {
        StartupException refusal = catchThrowableOfType(StartupException.class, () -> read(line));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).doesNotContain("\n").contains("Example: java -jar connects-coach.jar ");
    }

    @Test
    void whatWasTypedIsShownShortAndHarmless() {
        StartupException refusal = catchThrowableOfType(
                StartupException.class, () -> CommandLine.read(List.of("a\nb\u001B" + "x".repeat(500))));

        assertThat(refusal.line()).contains("There is no command abxxx").hasSizeLessThan(250);
    }
}
