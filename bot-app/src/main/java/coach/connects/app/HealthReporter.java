package coach.connects.app;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says again and again that the bot is well, as long as it is. */
final class HealthReporter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HealthReporter.class);
    private static final int STARTED_SECONDS = 30;

    private final List<Supplier<Optional<String>>> parts;
    private final Supplier<List<String>> notes;
    private final HealthFile file;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(HealthReporter::thread);
    private boolean well = true;
    private boolean closed;

    /**
     * The heartbeat of a bot of these parts.
     *
     * @param parts each says what is wrong with it, in one line without a secret, or nothing
     * @param notes what is to be known though all is well
     */
    HealthReporter(List<Supplier<Optional<String>>> parts, Supplier<List<String>> notes, HealthFile file, Clock clock) {
        this.parts = List.copyOf(parts);
        this.notes = notes;
        this.file = file;
        this.clock = clock;
    }

    /** Begins; the first beat comes at once. When the start is over, the memory that only it needed is given back. */
    HealthReporter begin() {
        var ignored = timer.schedule(System::gc, STARTED_SECONDS, TimeUnit.SECONDS);
        var unused = timer.scheduleWithFixedDelay(this::beat, 0, HealthFile.EVERY.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    /** One beat. A trouble is logged when it comes and when it is over, and not each time. */
    void beat() {
        Optional<String> trouble = trouble();
        if (well && trouble.isPresent()) {
            LOG.warn("not well: {}", trouble.get());
        } else if (!well && trouble.isEmpty()) {
            LOG.info("well again");
        }
        well = trouble.isEmpty();
    }

    private Optional<String> trouble() {
        try {
            Optional<String> trouble =
                    parts.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
            if (trouble.isEmpty()) {
                write();
            }
            return trouble;
        } catch (IOException e) {
            return Optional.of(
                    "the data folder cannot be written (" + e.getClass().getSimpleName() + ")");
        } catch (RuntimeException e) {
            // Nothing may end the beat but the end of the process.
            return Optional.of(e.getClass().getSimpleName());
        }
    }

    /** A beat that was under way at the end writes no more. */
    private synchronized void write() throws IOException {
        if (!closed) {
            file.write(clock.instant(), notes.get());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    /** Beats no more, and says so: a bot that was stopped is not well. */
    @Override
    public synchronized void close() {
        closed = true;
        timer.shutdownNow();
        try {
            file.remove();
        } catch (IOException e) {
            LOG.warn("the health file is left as it is: {}", e.toString());
        }
    }
}
