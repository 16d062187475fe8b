package coach.connects.scheduling;

import coach.connects.chat.ScheduledWork;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All jobs, one after the other. A job that fails keeps no other one from its turn, unless the database is lost, and
 * is tried again in a minute: what it was to do stays due in the database.
 */
public final class JobRunner implements ScheduledWork {
    /** How long what was left undone waits; what the clock that wakes the rounds keeps to as well. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** So long without a sign of a round, and reminders are late. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final List<DueJob> jobs;
    private final Optional<ClockWatch> watch;
    private final LongSupplier nanos;
    private volatile long lastSign;
    private volatile Instant lastRun = Instant.MIN;
    private volatile boolean stopped;
    private volatile RoundListener listener = new RoundListener() {};
    private volatile BooleanSupplier paused = () -> false;

    /** These jobs, in this order, by a clock that is believed. */
    public JobRunner(List<DueJob> jobs) {
        this(jobs, Optional.empty(), System::nanoTime);
    }

    /** The same by a clock that is watched. */
    public JobRunner(List<DueJob> jobs, ClockWatch watch) {
        this(jobs, Optional.of(watch), System::nanoTime);
    }

    /**
     * The same.
     *
     * @param nanos a clock that only ever goes forward, in nanoseconds
     */
    JobRunner(List<DueJob> jobs, Optional<ClockWatch> watch, LongSupplier nanos) {
        this.jobs = List.copyOf(jobs);
        this.watch = watch;
        this.nanos = nanos;
        this.lastSign = nanos.getAsLong();
        this.jobs.forEach(job -> job.watchedBy(new RoundListener() {
            @Override
            public void looked(ReminderOutcome outcome) {
                lastSign = nanos.getAsLong();
                listener.looked(outcome);
            }
        }));
        watch.ifPresent(clock -> clock.whenItGoesBack(now -> this.jobs.forEach(job -> job.clockWentBack(now))));
    }

    @Override
    public Optional<Instant> nextDueAfter(Instant instant) {
        // Where the clock has gone back, what is due now is more than what the wrong time left.
        boolean believed = isBelieved(instant);
        lastRun = lastRun.isAfter(instant) ? Instant.MIN : lastRun;
        if (!believed || paused.getAsBoolean()) {
            return Optional.of(instant.plus(PAUSE));
        }
        return jobs.stream()
                .flatMap(job -> job.nextDue().stream())
                .min(Instant::compareTo)
                .map(due -> notBefore(due, instant));
    }

    /** What is due since the last round was left undone by it, and waits for the next one. */
    private Instant notBefore(Instant due, Instant instant) {
        Instant soonest = due.isAfter(lastRun) ? instant.plusMillis(1) : lastRun.plus(PAUSE);
        Instant at = due.isAfter(soonest) ? due : soonest;
        return at.isAfter(instant) ? at : instant.plusMillis(1);
    }

    @Override
    public void runDue(Instant instant) {
        if (stopped) {
            return;
        }
        lastRun = instant;
        lastSign = nanos.getAsLong();
        if (isBelieved(instant) && !paused.getAsBoolean()) {
            long began = System.nanoTime();
            // Without the database none of them can do anything, and each would wait for it and say so.
            boolean there = true;
            for (int i = 0; i < jobs.size() && there; i++) {
                there = run(jobs.get(i), instant);
                lastSign = nanos.getAsLong();
            }
            listener.ended(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /** Nothing is done while this says so. */
    public void pausedBy(BooleanSupplier pause) {
        this.paused = pause;
    }

    /** Whoever watches is told how long each round took, and what came of it. */
    public void watchedBy(RoundListener listener) {
        this.listener = listener;
    }

    /**
     * What is wrong when no round comes, in one line; empty while they come, or while a long one goes on. To be asked where
     * something wakes them.
     */
    public Optional<String> trouble() {
        Duration silence = Duration.ofNanos(nanos.getAsLong() - lastSign);
        return silence.compareTo(LONGEST_SILENCE) > 0
                ? Optional.of("no round for " + silence.toMinutes() + " minutes: reminders are late")
                : Optional.empty();
    }

    /** What whoever hosts the bot should know of what it does by itself, a sentence each. */
    public List<String> notes() {
        Stream<String> clock = watch.stream().flatMap(one -> one.notes().stream());
        return Stream.concat(clock, jobs.stream().flatMap(job -> job.notes().stream()))
                .toList();
    }

    /** Begins nothing more; what is under way is finished. */
    public void stop() {
        stopped = true;
        jobs.forEach(DueJob::stop);
    }

    private boolean isBelieved(Instant instant) {
        try {
            return watch.isEmpty() || watch.get().allows(instant);
        } catch (StoreUnavailableException e) {
            LOG.warn("the database is not there, what is due waits: {}", e.getMessage());
            return false;
        }
    }

    /** Whether the database is there, as far as this one knows. */
    private static boolean run(DueJob job, Instant instant) {
        try {
            job.run(instant);
            return true;
        } catch (StoreUnavailableException e) {
            LOG.warn("the database is not there, what is due waits: {}", e.getMessage());
            return e.category() != StoreUnavailableException.Category.LOST;
        } catch (RuntimeException e) {
            LOG.error("a job failed", e);
            return true;
        }
    }
}
