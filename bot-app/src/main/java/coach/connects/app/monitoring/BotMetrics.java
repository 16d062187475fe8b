package coach.connects.app.monitoring;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.time.Instant;

/** All numbers that are kept of a running bot, in one registry. */
final class BotMetrics {
    private static final double[] ANSWER_SECONDS = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10};
    private static final double[] STORE_SECONDS = {0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 5};
    private static final double[] ROUND_SECONDS = {0.01, 0.1, 1, 10, 60, 300};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter messages = Counter.builder()
            .name("connects_messages_total")
            .help("What people did, by platform, command and whether it was answered.")
            .labelNames("platform", "command", "outcome")
            .register(registry);
    private final Histogram answers = Histogram.builder()
            .name("connects_answer_seconds")
            .help("How long the core took to save and answer what people did.")
            .labelNames("platform")
            .classicOnly()
            .classicUpperBounds(ANSWER_SECONDS)
            .register(registry);
    private final Counter storeCalls = Counter.builder()
            .name("connects_store_calls_total")
            .help("Calls of the database; a conflict is a write that another one was quicker than.")
            .labelNames("collection", "operation", "outcome")
            .register(registry);
    private final Histogram storeTimes = Histogram.builder()
            .name("connects_store_seconds")
            .help("How long calls of the database took.")
            .labelNames("operation")
            .classicOnly()
            .classicUpperBounds(STORE_SECONDS)
            .register(registry);
    private final Counter notifications = Counter.builder()
            .name("connects_notifications_total")
            .help("What the bot sent by itself: reminders by kind, digests, and what became of each.")
            .labelNames("platform", "kind", "outcome")
            .register(registry);
    private final Histogram rounds = Histogram.builder()
            .name("connects_round_seconds")
            .help("How long the rounds took that do what is due.")
            .classicOnly()
            .classicUpperBounds(ROUND_SECONDS)
            .register(registry);
    private final Gauge lastRound = Gauge.builder()
            .name("connects_last_round_timestamp_seconds")
            .help("When the last round ended.")
            .register(registry);
    private final Gauge ready = Gauge.builder()
            .name("connects_ready")
            .help("1 when /ready says so.")
            .register(registry);

    BotMetrics() {
        JvmMetrics.builder().register(registry);
    }

    PrometheusRegistry registry() {
        return registry;
    }

    void handled(String platform, String command, boolean answered, Duration took) {
        messages.labelValues(platform, command, answered ? "answered" : "silent")
                .inc();
        answers.labelValues(platform).observe(seconds(took));
    }

    void called(String collection, String operation, String outcome, Duration took) {
        storeCalls.labelValues(collection, operation, outcome).inc();
        storeTimes.labelValues(operation).observe(seconds(took));
    }

    void notified(String platform, String kind, String outcome) {
        notifications.labelValues(platform, kind, outcome).inc();
    }

    void roundEnded(Duration took, Instant at) {
        rounds.observe(seconds(took));
        lastRound.set((double) at.getEpochSecond());
    }

    void isReady(boolean now) {
        ready.set(now ? 1 : 0);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
