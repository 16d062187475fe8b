package coach.connects.discord.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class PlatformTimeTest {
    @Test
    void eachAnswerTellsWhatTimeItIsThere() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        List<Instant> heard = new ArrayList<>();
        PlatformTime time = new PlatformTime();
        time.tellTo(heard::add);
        OkHttpClient http = new OkHttpClient.Builder().addInterceptor(time).build();
        Request request = new Request.Builder()
                .url("http://127.0.0.1:" + server.getAddress().getPort())
                .build();
        try (Response answer = http.newCall(request).execute()) {
            assertThat(answer.code()).isEqualTo(204);
        } finally {
            server.stop(0);
        }

        assertThat(heard).hasSize(1);
    }
}
