package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.SignInAddress;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits on this machine for the browser that comes back from a sign-in, so that nobody needs to paste the address. Listens for
 * this machine alone, and takes the first address that answers the sign-in it waits for; others are told so and change nothing.
 */
public final class SignInListener implements AutoCloseable {
    private static final String SEEN = "You can close this page and go back to the terminal.\n";
    private static final String FOREIGN =
            "This address is of another sign-in, so nothing was done. Open the link that the terminal shows.\n";
    private static final String NOTHING = "Nothing is here.\n";
    private static final String STATE = "state=";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int NO_BODY = -1;

    /** One that is sent by halves holds a thread until it is closed: a browser finds another. */
    private static final int AT_ONCE = 8;

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, SignInListener::thread);
    private final CompletableFuture<Secret> address = new CompletableFuture<>();
    private volatile Optional<String> expected = Optional.empty();

    private SignInListener() {}

    /**
     * Begins to listen at the address that Upwork leads back to.
     *
     * @throws IOException when another program listens there
     */
    public static SignInListener open() throws IOException {
        return open(URI.create(SignInAddress.REDIRECT).getPort());
    }

    static SignInListener open(int port) throws IOException {
        SignInListener listener = new SignInListener();
        // A browser may take either for localhost.
        try {
            listener.listen("127.0.0.1", port);
        } catch (IOException e) {
            listener.close();
            throw e;
        }
        try {
            listener.listen("::1", port);
        } catch (IOException e) {
            // A machine without the newer addresses, or a program that waits for those alone: browsers try the other
            // then.
        }
        return listener;
    }

    private void listen(String host, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
        servers.add(server);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sign-in-listener");
        thread.setDaemon(true);
        return thread;
    }

    /** From now on the address is taken that answers the sign-in with this state; until then none is. */
    public void expect(String state) {
        expected = Optional.of(state);
    }

    /** The port of the first of the servers. */
    int port() {
        return servers.get(0).getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                exchange.sendResponseHeaders(NOT_ALLOWED, NO_BODY);
                return;
            }
            URI asked = exchange.getRequestURI();
            if (!"/callback".equals(asked.getPath()) || asked.getRawQuery() == null) {
                say(exchange, NOT_FOUND, NOTHING);
            } else if (isExpected(asked.getRawQuery())) {
                say(exchange, OK, SEEN);
                address.complete(new Secret(SignInAddress.REDIRECT + "?" + asked.getRawQuery()));
            } else {
                say(exchange, BAD_REQUEST, FOREIGN);
            }
        }
    }

    private boolean isExpected(String query) {
        return Arrays.stream(query.split("&"))
                .filter(field -> field.startsWith(STATE))
                .map(field -> URLDecoder.decode(field.substring(STATE.length()), StandardCharsets.UTF_8))
                .anyMatch(state -> expected.equals(Optional.of(state)));
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** The whole address that the browser was sent to; empty when none came in time. */
    public Optional<Secret> await(Duration patience) {
        try {
            return Optional.of(address.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The browser is answered first. */
    @Override
    public void close() {
        servers.forEach(server -> server.stop(1));
        threads.shutdownNow();
    }
}
