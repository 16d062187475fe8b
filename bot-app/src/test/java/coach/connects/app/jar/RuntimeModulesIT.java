package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
                .flatMap(line -> Arrays.stream(line.substring("modules=".length()).split(",", -1)))
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
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
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
