package coach.connects.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

class TelegramConnectionTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void aServerThatNeverAnswersMayHaveReadTheRequestAndTheTokenIsNotInWhatIsSaid() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                TelegramConnection connection = connection(silent.getLocalPort())) {
            ApiResult<User> result = connection.sendClient().callBlocking(new GetMe(), LONG);
            assertThat(result).isInstanceOf(ApiResult.NoResponse.class);
            assertThat(((ApiResult.NoResponse<User>) result).perhapsArrived()).isTrue();
            assertThat(result.toString()).doesNotContain("CANARY");
            assertThat(connection.fetch("x", 10).toString()).doesNotContain("CANARY");
        }
    }

    @Test
    void whatNeverLeftDidNotArrive() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (TelegramConnection connection = connection(port)) {
            ApiResult<User> result = connection.sendClient().callBlocking(new GetMe(), LONG);
            assertThat(((ApiResult.NoResponse<User>) result).perhapsArrived()).isFalse();
        }
    }

    @Test
    void eachAnswerTellsWhatTimeItIsThere() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        List<Instant> heard = new ArrayList<>();
        try (TelegramConnection connection = connection(server.getAddress().getPort())) {
            connection.tellTimeTo(heard::add);
            connection.sendClient().callBlocking(new GetMe(), LONG);
        } finally {
            server.stop(0);
        }

        assertThat(heard).hasSize(1);
    }

    private static TelegramConnection connection(int port) {
        return new TelegramConnection(ApiEndpoint.of("http://127.0.0.1:" + port, "1:CANARY"), SHORT);
    }
}
