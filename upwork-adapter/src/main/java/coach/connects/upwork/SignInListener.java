package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.SignInAddress;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits on this machine for the browser that comes back from a sign-in, so that nobody needs to paste the address. Listens for
 * this machine alone, and takes the first address that leads here.
 */
public final class SignInListener implements AutoCloseable {
    private static final byte[] SEEN =
            "You can close this page and go back to the terminal.\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = "Nothing is here.\n".getBytes(StandardCharsets.UTF_8);

    private final List<HttpServer> servers = new ArrayList<>();
    private final CompletableFuture<Secret> address = new CompletableFuture<>();

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
        listener.listen("127.0.0.1", port);
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
        server.start();
        servers.add(server);
    }

    /** The port of the first of the servers. */
    int port() {
        return servers.get(0).getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            boolean ours = exchange.getRequestMethod().equals("GET")
                    && asked.getPath().equals("/callback")
                    && asked.getRawQuery() != null;
            byte[] words = ours ? SEEN : NOTHING;
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(ours ? 200 : 404, words.length);
            exchange.getResponseBody().write(words);
            if (ours) {
                address.complete(new Secret(SignInAddress.REDIRECT + "?" + asked.getRawQuery()));
            }
        }
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
    }
}
