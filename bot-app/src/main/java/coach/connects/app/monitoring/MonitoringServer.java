package coach.connects.app.monitoring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers who watches: {@code /live} while the process runs, {@code /ready} with 200 or 503 and what is wrong, {@code
 * /metrics} with the numbers. Anything else is 404, and nothing that is sent along is read.
 */
final class MonitoringServer {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;

    private final Supplier<Optional<String>> trouble;
    private final PrometheusRegistry registry;
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.builder()
            .setIncludeCreatedTimestamps(false)
            .build();

    private MonitoringServer(Supplier<Optional<String>> trouble, PrometheusRegistry registry) {
        this.trouble = trouble;
        this.registry = registry;
    }

    /** Begins to answer at this address. */
    static Monitoring.Serving open(
            InetSocketAddress at, Supplier<Optional<String>> trouble, PrometheusRegistry registry) throws IOException {
        HttpServer server = HttpServer.create(at, WAITING);
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, MonitoringServer::thread);
        server.setExecutor(workers);
        server.createContext("/", new MonitoringServer(trouble, registry)::answer);
        server.start();
        return () -> {
            server.stop(0);
            workers.shutdownNow();
        };
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "monitoring");
        thread.setDaemon(true);
        return thread;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                send(exchange, 405, "text/plain", text("Only GET and HEAD are answered.\n"));
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/live" -> send(exchange, 200, "text/plain", text("live\n"));
                case "/ready" -> ready(exchange);
                case "/metrics" -> metrics(exchange);
                default -> send(exchange, 404, "text/plain", text("There is /live, /ready and /metrics.\n"));
            }
        }
    }

    private void ready(HttpExchange exchange) throws IOException {
        Optional<String> wrong = trouble.get();
        send(exchange, wrong.isEmpty() ? 200 : 503, "text/plain", text(wrong.orElse("ready") + "\n"));
    }

    private void metrics(HttpExchange exchange) throws IOException {
        var unused = trouble.get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
        send(exchange, 200, writer.getContentType(), out.toByteArray());
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
