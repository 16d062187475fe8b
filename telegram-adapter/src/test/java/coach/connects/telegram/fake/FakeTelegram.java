package coach.connects.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A door to a Bot API server: a port on loopback behind which stands a {@link FakeChats}. A second door to the same chats
 * is what a new process finds after the first was killed.
 */
public final class FakeTelegram implements AutoCloseable {
    /** A token that must never be read anywhere. */
    public static final String TOKEN = "987654:CANARY-in-a-coal-mine";

    private static final List<String> METHODS = List.of(
            "getUpdates",
            "getMe",
            "sendMessage",
            "sendDocument",
            "sendPhoto",
            "editMessageText",
            "getFile",
            "getChatMember");

    static {
        // Without it every call takes 40 ms longer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final FakeChats chats;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-telegram");
        thread.setDaemon(true);
        return thread;
    });

    /** Opens a door on a free port. */
    public FakeTelegram(FakeChats chats) {
        this(chats, 0);
    }

    /** Opens a door on this port. */
    public FakeTelegram(FakeChats chats, int port) {
        this.chats = chats;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Stands as a process of its own until it is ended, and says first by which token and where. */
    public static void main(String[] arguments) throws InterruptedException {
        FakeTelegram telegram = new FakeTelegram(new FakeChats());
        System.out.println(TOKEN + " " + telegram.address());
        Thread.currentThread().join();
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /** Its port. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            String bot = "/bot" + TOKEN + "/";
            String file = "/file/bot" + TOKEN + "/";
            int at = path.indexOf(bot);
            if (path.contains(file)) {
                answer(exchange, 200, chats.file(path.substring(path.indexOf(file) + file.length())));
            } else if (at < 0) {
                answer(exchange, 404, FakeChats.refusal(404, "Not Found").getBytes(StandardCharsets.UTF_8));
            } else {
                String method = published(path.substring(at + bot.length()));
                call(
                        exchange,
                        method,
                        MessageBody.read(exchange.getRequestHeaders().getFirst("Content-Type"), body));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Names of methods are taken in any case, as the real server takes them. */
    private static String published(String method) {
        return METHODS.stream()
                .filter(name -> name.equalsIgnoreCase(method))
                .findFirst()
                .orElse(method);
    }

    private void call(HttpExchange exchange, String method, JsonNode parameters)
            throws IOException, InterruptedException {
        FakeChats.Response response = chats.call(method, parameters);
        if (response.cut()) {
            // Read, perhaps done, and never answered.
            return;
        }
        answer(exchange, response.status(), response.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Cuts everybody off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
