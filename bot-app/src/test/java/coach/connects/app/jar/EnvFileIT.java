package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as the README has it started: in the folder in which its {@code .env} stands. */
class EnvFileIT {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private String started(String... words) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("jar", ".err");
        Process process = Jar.startIn(folder, Jar.command(words), errors);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return out + Files.readString(errors) + "status " + process.exitValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "console", "console --json", "doctor", "health", "backup x.db"})
    void everyCommandReadsTheFileBesideIt(String words) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".env"), "# mine\nLOG_LEVEL=loud\n");

        assertThat(started(words.isEmpty() ? new String[0] : words.split(" ")))
                .contains("connects-coach: LOG_LEVEL is none of")
                .endsWith("status 2");
    }

    @Test
    void theExampleAsItIsChangesNothing() throws IOException, InterruptedException {
        Files.copy(Path.of("..", ".env.example"), folder.resolve(".env"));

        assertThat(started("console")).contains("Connects Coach").endsWith("status 0");
        assertThat(started("doctor")).contains("ok    database", "ok    token").endsWith("status 0");
        assertThat(started("health")).contains("Not well: there is no").endsWith("status 1");
    }

    @Test
    void aTokenInItServesTelegram() throws IOException, InterruptedException {
        BlockingQueue<String> asked = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Files.writeString(
                folder.resolve(".env"),
                "\uFEFFexport TELEGRAM_BOT_TOKEN=\"123:AAE-x\"\r\nTELEGRAM_API_URL=http://127.0.0.1:"
                        + server.getAddress().getPort() + " # mine\r\n");
        Process process = Jar.startIn(folder, Jar.command(), Files.createTempFile("jar", ".err"));
        try {
            assertThat(asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).startsWith("/bot123:AAE-x/");
        } finally {
            process.destroyForcibly().waitFor();
            server.stop(0);
        }
    }
}
