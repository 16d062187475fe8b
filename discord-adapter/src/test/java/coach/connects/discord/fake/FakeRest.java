package coach.connects.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** The door to the REST API: who knocks without the token stays outside, and what was planned to go wrong goes wrong. */
final class FakeRest implements AutoCloseable {
    private static final String BASE = "/api/v10";

    static {
        // Without it every call takes 40 ms longer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final DiscordState state;
    private final Routes routes;
    private final Contract contract = new Contract();
    private final List<String> offences = new ArrayList<>();
    private final HttpServer server;
    private final Map<String, Deque<FakeResponse>> planned = new LinkedHashMap<>();

    FakeRest(FakeDiscord discord, DiscordState state, int port, ExecutorService threads) {
        this.state = state;
        routes = new Routes(discord, state);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void plan(String pattern, List<FakeResponse> answers) {
        synchronized (state) {
            planned.computeIfAbsent(pattern, any -> new ArrayDeque<>()).addAll(answers);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (path.startsWith("/attachments/")) {
                download(exchange, path);
            } else if (!path.startsWith(BASE)) {
                send(exchange, FakeResponse.refusal(404, 0, "404: Not Found"));
            } else {
                answer(exchange, path.substring(BASE.length()), body);
            }
        }
    }

    private void answer(HttpExchange exchange, String path, byte[] bytes) throws IOException {
        String method = exchange.getRequestMethod();
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        FakeResponse response;
        synchronized (state) {
            RequestBody body = RequestBody.read(exchange.getRequestHeaders().getFirst("Content-Type"), bytes);
            FakeResponse plan = plan(method, path);
            response = plan;
            List<String> wrong = contract.offences(method, path, body);
            offences.addAll(wrong);
            if (!String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"))
                    .startsWith("DiscordBot (")) {
                offences.add(method + " " + path + " does not say by what it is sent");
            }
            if (plan == null || plan.done()) {
                FakeResponse real = wrong.isEmpty()
                        ? real(exchange, method, path, query, body)
                        : FakeResponse.invalidForm(String.join("; ", wrong));
                response = plan == null || plan.isAsUsual() ? real : plan;
            }
            List<FakeFile> files = List.copyOf(body.files().values());
            state.calls.add(new Call(method, path, query, body.json(), files, System.nanoTime(), response.status()));
            state.notifyAll();
        }
        send(exchange, response);
    }

    private FakeResponse real(HttpExchange exchange, String method, String path, String query, RequestBody body) {
        return isAllowed(exchange, path)
                ? routes.answer(method, path, query, body)
                : FakeResponse.refusal(401, 0, "401: Unauthorized");
    }

    /** What the bot sent that Discord does not take. */
    List<String> offences() {
        synchronized (state) {
            return List.copyOf(offences);
        }
    }

    /** From now on a message may leave open whom it pings. */
    void letPing() {
        synchronized (state) {
            contract.letPing();
        }
    }

    private @Nullable FakeResponse plan(String method, String path) {
        for (var entry : planned.entrySet()) {
            if (Call.matches(entry.getKey(), method, path) && !entry.getValue().isEmpty()) {
                return entry.getValue().poll();
            }
        }
        return null;
    }

    /** What carries a token of its own, and the address of the gateway, needs no other. */
    private static boolean isAllowed(HttpExchange exchange, String path) {
        boolean isOpen = path.equals("/gateway") || path.startsWith("/interactions/") || path.startsWith("/webhooks/");
        return isOpen
                || ("Bot " + FakeDiscord.TOKEN)
                        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private void download(HttpExchange exchange, String path) throws IOException {
        FakeFile file;
        synchronized (state) {
            file = state.files.get(path);
        }
        if (file == null) {
            send(exchange, FakeResponse.broken(404));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", file.type());
        exchange.sendResponseHeaders(
                200, file.content().size() == 0 ? -1 : file.content().size());
        exchange.getResponseBody().write(file.content().array());
    }

    private static void send(HttpExchange exchange, FakeResponse response) throws IOException {
        if (response.status() == 0) {
            // Read, perhaps done, and never answered.
            return;
        }
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        String type = response.body().startsWith("<") ? "text/html" : "application/json";
        exchange.getResponseHeaders().set("Content-Type", type);
        response.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
