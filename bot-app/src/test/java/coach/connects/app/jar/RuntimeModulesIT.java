package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java that a release's archive brings is cut down to some modules ({@code .ci/runtime}); the jar is started with no
 * more than those, and has to do what falls due.
 */
class RuntimeModulesIT {
    private static final int PATIENCE_SECONDS = 60;
    private static final Path LAUNCHER = Path.of("..", ".ci", "runtime");

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    private static String modules() throws IOException {
        return Files.readAllLines(LAUNCHER).stream()
                .filter(line -> line.startsWith("modules="))
                .flatMap(line ->
                        Arrays.stream(line.substring("modules=".length()).split(",", -1)))
                .filter(name -> !name.startsWith("$"))
                .collect(Collectors.joining(","));
    }

    @Test
    void withTheModulesOfTheArchiveTheRoundsAreWoken() throws Exception {
        int port = freePort();
        Path errors = folder.resolve("log");
        Map<String, String> settings = Map.of(
                "TELEGRAM_BOT_TOKEN", "123:AAE-x",
                "TELEGRAM_API_URL", "http://127.0.0.1:1",
                "DISCORD_BOT_TOKEN", "MTIz.abc.def",
                "DISCORD_API_URL", "http://127.0.0.1:1/api/v10",
                "CONNECTS_HTTP_PORT", String.valueOf(port));
        List<String> command = Jar.withModules(modules(), Jar.command("run"));
        Process process = Jar.start(folder, command, errors, settings);
        try {
            assertThat(awaitRound(port, process)).as(Files.readString(errors)).isTrue();
        } finally {
            process.destroy();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Files.readString(errors)).doesNotContain("NoClassDefFoundError", "ClassNotFoundException");
    }

    /** An address that is looked up by the DNS, as MongoDB's own cloud gives it. There is no such name, whoever is asked. */
    @Test
    void withTheModulesOfTheArchiveAServerIsLookedUp() throws Exception {
        Path errors = folder.resolve("log");
        Process process = Jar.start(
                folder,
                Jar.withModules(modules(), Jar.command("doctor")),
                errors,
                Map.of("MONGODB_URI", "mongodb+srv://ann:secret@nowhere.invalid/connects"));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said)
                .contains("FAIL  database: The database at ")
                .contains("ok    charts", "ok    zone")
                .doesNotContain("ClassNotFoundException", "NoClassDefFoundError", "NoInitialContext");
    }

    @Test
    void withTheModulesOfTheArchiveACountryIsKnownByItsNamesInOtherLanguages() throws Exception {
        Process process = Jar.start(
                Jar.withModules(modules(), Jar.console(folder.resolve("data"), "2026-11-23T09:00:00Z")),
                folder.resolve("log"));
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String country : List.of("Deutschland", "Германия", "Alemania")) {
                in.write(
                        "{\"from\":\"ann\",\"text\":\"https://www.upwork.com/jobs/~022104567890123456789 verified 5-10 80% 16c "
                                + country + "\"}\n");
            }
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said.split("Client in Germany", -1)).hasSizeGreaterThan(3);
    }

    /** The archive's own list of languages is that of the reader of names. */
    @Test
    void theArchiveHasEachLanguageOfWhichCountriesAreKnown() throws IOException {
        String languages = Files.readAllLines(LAUNCHER).stream()
                .filter(line -> line.startsWith("languages="))
                .map(line -> line.substring("languages=".length()))
                .collect(Collectors.joining());
        String reader = Files.readString(
                Path.of("../job-reader/src/main/java/coach/connects/reading/phrase/CountryScanner.java"));
        String list = reader.substring(reader.indexOf("List.of(\"") + "List.of(".length());

        assertThat(languages.split(",", -1))
                .containsExactlyInAnyOrder(list.substring(0, list.indexOf(')'))
                        .replace("\"", "")
                        .replace(" ", "")
                        .split(",", -1));
    }

    private boolean awaitRound(int port, Process process) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean woken = false;
        while (!woken && process.isAlive() && System.nanoTime() < end) {
            woken = metrics(port).lines().anyMatch(line -> line.startsWith("connects_round_seconds_count 1"));
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return woken;
    }

    private String metrics(int port) throws InterruptedException {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + "/metrics");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        }
    }
}
