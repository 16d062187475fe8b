package coach.connects.app.monitoring;

import coach.connects.chat.BotGateway;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.MessageSender;
import coach.connects.kit.Watchable;
import coach.connects.reading.screen.PictureReader;
import coach.connects.scheduling.JobRunner;
import coach.connects.store.DocumentStore;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What watches the parts of a bot. Where nobody watches, each part stays as it is. */
public interface Monitoring {
    /** Nobody watches. */
    Monitoring NONE = new Monitoring() {};

    /** Watches by numbers, served on a port once {@link #serve} is called. */
    static Monitoring byNumbers(Clock clock) {
        return new PrometheusMonitoring(clock);
    }

    /** The same database, watched. */
    default DocumentStore over(DocumentStore store) {
        return store;
    }

    /** The same core, watched. */
    default BotGateway over(BotGateway gateway, List<CommandSpec> specs) {
        return gateway;
    }

    /** The same platform's sender, watched. */
    default MessageSender over(MessageSender sender) {
        return sender;
    }

    /** The same reader of pictures, watched. */
    default PictureReader over(PictureReader reader) {
        return reader;
    }

    /** Watches what goes to a platform, and what waits for it. */
    default void watch(String platform, Watchable adapter) {}

    /** Watches backups. */
    default void watchBackups(Supplier<Optional<Instant>> newest) {}

    /** Watches the rounds that do what is due. */
    default void watch(JobRunner jobs) {}

    /**
     * Serves what is seen.
     *
     * @param trouble what keeps the bot from its work, in one line without a secret; empty when nothing
     * @return ends that
     * @throws IOException when the port is taken, or the address is not this machine's
     */
    default Serving serve(InetSocketAddress at, Supplier<Optional<String>> trouble) throws IOException {
        return Serving.NONE;
    }

    /** As long as it is open, whoever watches is answered. */
    interface Serving extends AutoCloseable {
        /** Nobody is. */
        Serving NONE = () -> {};

        @Override
        void close();
    }
}
