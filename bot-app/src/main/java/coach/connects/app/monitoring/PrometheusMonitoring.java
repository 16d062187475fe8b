package coach.connects.app.monitoring;

import coach.connects.chat.BotGateway;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.MessageSender;
import coach.connects.kit.Watchable;
import coach.connects.reading.screen.PictureReader;
import coach.connects.scheduling.JobRunner;
import coach.connects.scheduling.ReminderOutcome;
import coach.connects.scheduling.RoundListener;
import coach.connects.store.DocumentStore;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts what the parts do, and serves the numbers. */
final class PrometheusMonitoring implements Monitoring {
    private final BotMetrics metrics = new BotMetrics();
    private final Clock clock;

    PrometheusMonitoring(Clock clock) {
        this.clock = clock;
    }

    @Override
    public DocumentStore over(DocumentStore store) {
        return new MeteredStore(store, metrics);
    }

    @Override
    public BotGateway over(BotGateway gateway, List<CommandSpec> specs) {
        return new MeteredGateway(gateway, specs, metrics);
    }

    @Override
    public MessageSender over(MessageSender sender) {
        return new MeteredSender(sender, metrics);
    }

    @Override
    public PictureReader over(PictureReader reader) {
        return new MeteredPictureReader(reader, metrics);
    }

    @Override
    public void watch(String platform, Watchable adapter) {
        adapter.watchedBy(metrics.traffic(platform));
        metrics.waiting(platform, adapter::queues);
    }

    @Override
    public void watchBackups(Supplier<Optional<Instant>> newest) {
        metrics.backedUp(newest);
    }

    @Override
    public void watch(JobRunner jobs) {
        jobs.watchedBy(new RoundListener() {
            @Override
            public void ended(Duration took) {
                metrics.roundEnded(took, clock.instant());
            }

            @Override
            public void looked(ReminderOutcome outcome) {
                metrics.looked(outcome);
            }
        });
    }

    @Override
    public Serving serve(InetSocketAddress at, Supplier<Optional<String>> trouble) throws IOException {
        return MonitoringServer.open(at, () -> ready(trouble), metrics.registry());
    }

    private Optional<String> ready(Supplier<Optional<String>> trouble) {
        Optional<String> wrong = trouble.get();
        metrics.isReady(wrong.isEmpty());
        return wrong;
    }
}
