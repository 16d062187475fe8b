package coach.connects.app.monitoring;

import coach.connects.kit.PlatformTraffic;
import coach.connects.kit.QueueLengths;
import coach.connects.kit.RequestOutcome;
import coach.connects.parsing.EnumNames;
import coach.connects.scheduling.ReminderOutcome;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All numbers that are kept of a running bot, in one registry. */
final class BotMetrics {
    private static final double[] ANSWER_SECONDS = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10};
    private static final double[] STORE_SECONDS = {0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 5};
    private static final double[] ROUND_SECONDS = {0.01, 0.1, 1, 10, 60, 300};
    private static final double[] PICTURE_SECONDS = {0.1, 0.3, 1, 3, 10, 30, 100};

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
    private final Counter reminders = Counter.builder()
            .name("connects_reminders_total")
            .help("Freelancers who were due, and what came of looking at them.")
            .labelNames("outcome")
            .register(registry);
    private final Counter requests = Counter.builder()
            .name("connects_platform_requests_total")
            .help("Requests to a platform but for polls, and what became of them.")
            .labelNames("platform", "outcome")
            .register(registry);
    private final Counter retries = Counter.builder()
            .name("connects_platform_retries_total")
            .help("Messages that did not get through and went out again.")
            .labelNames("platform")
            .register(registry);
    private final Counter pictures = Counter.builder()
            .name("connects_pictures_total")
            .help("Pictures that were to be read, and what became of them.")
            .labelNames("outcome")
            .register(registry);
    private final Histogram pictureTimes = Histogram.builder()
            .name("connects_picture_seconds")
            .help("How long it took to read a picture, or to see that it cannot be read.")
            .classicOnly()
            .classicUpperBounds(PICTURE_SECONDS)
            .register(registry);
    private final Map<String, Supplier<QueueLengths>> queues = new ConcurrentHashMap<>();
    private final Gauge ready = Gauge.builder()
            .name("connects_ready")
            .help("1 when /ready says so.")
            .register(registry);

    BotMetrics() {
        JvmMetrics.builder().register(registry);
        for (ReminderOutcome outcome : ReminderOutcome.values()) {
            reminders.initLabelValues(EnumNames.of(outcome));
        }
        GaugeWithCallback.builder()
                .name("connects_queue_length")
                .help("How much waits in a platform's adapter.")
                .labelNames("platform", "queue")
                .callback(told -> queues.forEach((platform, lengths) -> tell(told, platform, lengths.get())))
                .register(registry);
    }

    private static void tell(GaugeWithCallback.Callback told, String platform, QueueLengths lengths) {
        told.call(lengths.incoming(), platform, "incoming");
        told.call(lengths.pictures(), platform, "pictures");
        told.call(lengths.outgoing(), platform, "outgoing");
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

    /** Counts what becomes of this platform's requests; each number is there from the start, as nought. */
    PlatformTraffic.Listener traffic(String platform) {
        for (RequestOutcome outcome : RequestOutcome.values()) {
            requests.initLabelValues(platform, EnumNames.of(outcome));
        }
        retries.initLabelValues(platform);
        return new PlatformTraffic.Listener() {
            @Override
            public void ended(RequestOutcome outcome) {
                requests.labelValues(platform, EnumNames.of(outcome)).inc();
            }

            @Override
            public void again() {
                retries.labelValues(platform).inc();
            }
        };
    }

    /** What waits for this platform is asked for whenever somebody looks. */
    void waiting(String platform, Supplier<QueueLengths> lengths) {
        queues.put(platform, lengths);
    }

    /** When the file was backed up last is asked for whenever somebody looks. */
    void backedUp(Supplier<Optional<Instant>> newest) {
        GaugeWithCallback.builder()
                .name("connects_last_backup_timestamp_seconds")
                .help("When the newest backup was made; 0 before the first.")
                .callback(told ->
                        told.call(newest.get().map(Instant::getEpochSecond).orElse(0L)))
                .register(registry);
    }

    void looked(ReminderOutcome outcome) {
        reminders.labelValues(EnumNames.of(outcome)).inc();
    }

    void pictureRead(String outcome, Duration took) {
        pictures.labelValues(outcome).inc();
        pictureTimes.observe(seconds(took));
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
