package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.app.monitoring.Monitoring;
import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.profile.Identity;
import coach.connects.scheduling.JobRunner;
import coach.connects.scheduling.SenderRegistry;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.wiring.BotAssembly;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Parrot parrot = new Parrot();
    private String input = "";
    private RunningBot.Maker maker = parrot::open;

    /** A bot that repeats what it hears, and notes how it was opened and closed. */
    private static final class Parrot implements BotGateway, DocumentStore {
        private Optional<Settings> settings = Optional.empty();
        private Optional<Clock> clock = Optional.empty();
        private boolean closed;

        RunningBot open(Settings given, Clock present) {
            settings = Optional.of(given);
            clock = Optional.of(present);
            BotAssembly core = new BotAssembly(
                    this,
                    InlineQueryHandler.NONE,
                    new JobRunner(List.of()),
                    List.of(),
                    new SenderRegistry(),
                    null,
                    AutocompleteProvider.NONE,
                    null);
            return new RunningBot(this, core, null, present, false, Monitoring.NONE, Optional.empty());
        }

        @Override
        public DocumentCollection collection(String name) {
            throw new IllegalStateException("it keeps nothing");
        }

        @Override
        public Health health() {
            return Health.well("it keeps nothing");
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public List<OutgoingMessage> handle(ChatEvent event) {
            System.out.println("a library prints this");
            return List.of(OutgoingMessage.at(
                    event.source().chat(), RichText.of("heard: " + ((ChatEvent.TextMessage) event).text())));
        }

        @Override
        public List<Button> activeButtons(Identity person, ChatAddress at) {
            return List.of();
        }
    }

    private int run(String... words) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Program.Streams streams = new Program.Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, errors, false);
        return new Program(streams, folder, environment, maker).run(List.of(words));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aScriptIsPlayedToItsEnd() {
        input = "{\"from\":\"u1\",\"text\":\"hello\"}\n{\"advance\":\"P1D\"}\n";

        assertThat(run("console", "--json", "--clock", "2026-12-31T09:00:00Z")).isZero();

        assertThat(out().lines().toList()).hasSize(3);
        assertThat(out())
                .contains("\"text\":\"heard: hello\"")
                .endsWith("{\"done\":2,\"clock\":\"2027-01-01T09:00:00Z\"}\n");
        assertThat(parrot.closed).isTrue();
    }

    @Test
    void aPipeIsTalkedToWhenTheConsoleIsCalledFor() {
        input = "hello\n";

        assertThat(run("console")).isZero();
        assertThat(out()).contains("> hello\nheard: hello\n");
        assertThat(err()).isEmpty();
    }

    /** Under systemd or cron, with a token forgotten. */
    @Test
    void withoutATokenAndATerminalNothingStarts() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--data", folder.toString())).isEqualTo(2);
        assertThat(err().lines().toList())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).contains("no token", "no terminal", "TELEGRAM_BOT_TOKEN", "console"));
        assertThat(out()).isEmpty();
        assertThat(parrot.settings).isEmpty();
    }

    @Test
    void theFolderOfTheOptionGoesBeforeTheOneThatIsSetUp() throws IOException {
        Files.writeString(folder.resolve(".env"), "CONNECTS_DATA_DIR=from-file\n");

        run("console", "--json");
        assertThat(parrot.settings.orElseThrow().dataFolder()).isEqualTo(Path.of("from-file"));

        run("console", "--json", "--data", folder.toString());
        assertThat(parrot.settings.orElseThrow().dataFolder()).isEqualTo(folder);
    }

    @Test
    void theClockIsTheRealOneUnlessOneIsNamed() {
        run("console", "--json");

        assertThat(parrot.clock.orElseThrow()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void helpAndVersionNeedNoSettings() {
        environment.put("LOG_LEVEL", "loud");

        assertThat(run("--help")).isZero();
        assertThat(out()).contains("console --json", "--data=DIR", "--clock 2026", ".env.example");
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("Connects Coach");
    }

    @Test
    void aWrongSettingStopsTheStartWithOneLine() {
        environment.put("TELEGRAM_BOT_TOKEN", "CANARY7f3a");

        assertThat(run("console")).isEqualTo(2);
        assertThat(err().lines().toList()).singleElement().asString().startsWith("connects-coach: TELEGRAM_BOT_TOKEN");
        assertThat(err()).doesNotContain("CANARY");
        assertThat(out()).isEmpty();
        assertThat(parrot.settings).isEmpty();
    }

    @Test
    void aWrongOptionStopsTheStartWithOneLine() {
        assertThat(run("console", "--jsn")).isEqualTo(2);
        assertThat(err().lines().toList()).singleElement().asString().contains("--jsn", "Example:");
    }

    @Test
    void whatCannotBeOpenedIsSaidInOneLine() {
        maker = (settings, clock) -> {
            throw StartupException.failed("The folder data belongs to another process.");
        };

        assertThat(run("console", "--json")).isEqualTo(1);
        assertThat(err()).isEqualTo("connects-coach: The folder data belongs to another process.\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void aNameThatIsNearlyRightStopsTheStart() {
        environment.put("CONNECTS_DATADIR", "x");

        assertThat(run("console", "--json")).isEqualTo(2);
        assertThat(err()).contains("CONNECTS_DATA_DIR is probably meant").hasLineCount(1);
    }

    @Test
    void theConsolesPersonBearsTheAccountsName() {
        assertThat(LocalUser.named(Optional.of("ana.b-c_9"))).isEqualTo("ana.b-c_9");
        assertThat(LocalUser.named(Optional.of("?"))).isEqualTo("me");
        assertThat(LocalUser.named(Optional.of("group:x"))).isEqualTo("me");
        assertThat(LocalUser.named(Optional.empty())).isEqualTo("me");
        assertThat(LocalUser.named(Optional.of("x".repeat(65)))).isEqualTo("me");
    }
}
