package coach.connects.app;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.sqlite.BackupFolder;
import coach.connects.store.sqlite.BackupFolder.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backs the file up once a day, and removes what is older than is kept. What was missed, as the machine was off, is made up
 * for some minutes after the start; what failed is tried again an hour later.
 */
final class BackupSchedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final Duration AFTER_START = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int MOST_POLICIES = 1_000;

    private final BackupFolder folder;
    private final Path policies;
    private final Optional<LocalTime> at;
    private final Clock clock;
    private final BooleanSupplier believed;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "backup");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<String> failure = Optional.empty();
    private Instant notBefore = Instant.MIN;

    /**
     * The backups of a data folder.
     *
     * @param at when, by the clock's zone; empty where they are made only when somebody asks for one
     * @param clock in the machine's time zone
     * @param believed whether the clock is: by a wrong one all that are there would be too old
     */
    BackupSchedule(Path data, Optional<LocalTime> at, Clock clock, BooleanSupplier believed) {
        this.folder = BackupFolder.of(data);
        this.policies = data.resolve(PolicyLoader.NAME);
        this.at = at;
        this.clock = clock;
        this.believed = believed;
    }

    /** Looks from now on whether it is time. */
    BackupSchedule begin() {
        if (at.isPresent()) {
            var unused = timer.scheduleWithFixedDelay(this::look, AFTER_START.toSeconds(), 60, TimeUnit.SECONDS);
        }
        return this;
    }

    /** Makes the one of today, where its time has come and it is not there. */
    synchronized void look() {
        if (!believed.getAsBoolean()) {
            return;
        }
        Instant now = clock.instant();
        try {
            boolean missing = folder.list().stream()
                    .findFirst()
                    .filter(newest -> !newest.madeAt().isBefore(lastTime(now)))
                    .isEmpty();
            if (missing && !now.isBefore(notBefore)) {
                var unused = make();
            }
        } catch (StoreUnavailableException e) {
            failed(e.sentence(), now);
        } catch (RuntimeException e) {
            LOG.error("the backup failed", e);
            failed("a fault that the log tells", now);
        }
    }

    /** When a backup was last to be made. */
    private Instant lastTime(Instant now) {
        ZonedDateTime here = now.atZone(clock.getZone());
        ZonedDateTime today = here.with(at.orElse(LocalTime.MIDNIGHT));
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }

    /**
     * Makes one now.
     *
     * @throws StoreUnavailableException when it cannot be made; nothing of it is left then
     */
    synchronized Stored make() {
        Instant now = clock.instant();
        try {
            Stored made = folder.write(now, own());
            failure = Optional.empty();
            BackupFolder.Checked checked = BackupFolder.check(made.path());
            int gone = folder.rotate(now).size();
            LOG.info("backed up to {}: {}; {} older removed", made.path(), checked.documents(), gone);
            return made;
        } catch (StoreUnavailableException e) {
            failed(e.sentence(), now);
            throw e;
        }
    }

    private List<Path> own() {
        if (!Files.isDirectory(policies)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(policies)) {
            return files.filter(Files::isRegularFile).limit(MOST_POLICIES).toList();
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    StoreUnavailableException.Category.FAILED, "The folder " + policies + " cannot be read.", e);
        }
    }

    private void failed(String why, Instant now) {
        if (!failure.equals(Optional.of(why)) || !now.isBefore(notBefore)) {
            LOG.warn("no backup was made; it is tried again in an hour: {}", why);
        }
        failure = Optional.of(why);
        notBefore = now.plus(AGAIN);
    }

    /** When the newest was made. */
    Optional<Instant> newest() {
        try {
            return folder.list().stream().findFirst().map(Stored::madeAt);
        } catch (StoreUnavailableException e) {
            return Optional.empty();
        }
    }

    /** What whoever hosts the bot should know of it. */
    synchronized List<String> notes() {
        return failure.map(why -> List.of("The last backup was not made: " + why))
                .orElse(List.of());
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
