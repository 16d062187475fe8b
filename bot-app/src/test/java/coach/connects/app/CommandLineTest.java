package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static CliCommand read(String line) throws StartupException {
        return CommandLine.read(line.isEmpty() ? List.of() : List.of(line.split(" ", -1)));
    }

    @Test
    void withoutAWordEverythingIsServedThatIsSetUp() throws StartupException {
        assertThat(read("")).isEqualTo(new CliCommand.Serve(Optional.empty()));
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
        assertThat(read(line)).isEqualTo(new CliCommand.Help());
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
                "console --clock 2026-12-31"
            })
    void whatIsWrongIsSaidInOneLineWithAnExample(String line) {
        StartupException refusal = catchThrowableOfType(StartupException.class, () -> read(line));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).doesNotContain("\n").contains("Example: java -jar connects-coach.jar console");
    }

    @Test
    void whatWasTypedIsShownShortAndHarmless() {
        StartupException refusal = catchThrowableOfType(
                StartupException.class, () -> CommandLine.read(List.of("a\nb\u001B" + "x".repeat(500))));

        assertThat(refusal.line()).contains("There is no command abxxx").hasSizeLessThan(250);
    }
}
