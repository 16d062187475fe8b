package coach.connects.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alarm clock: Quartz wakes the rounds once a minute, beginning at once. It keeps nothing, since what is due stands in
 * the database; a wake-up that is missed is made good by the next one. Quartz goes by the machine's clock: where that has
 * gone back, it would sleep until the time that it had planned for, and is told anew.
 */
public final class QuartzTrigger implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuartzTrigger.class);

    private static final TriggerKey EVERY_MINUTE = TriggerKey.triggerKey("every minute");
    private static final Duration TWICE = Duration.ofMinutes(2);

    private final JobRunner jobs;
    private final Round round;
    /** Counts by a clock that only ever goes forward. */
    private final ScheduledExecutorService guard = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "wakeup-guard");
        thread.setDaemon(true);
        return thread;
    });

    private Optional<Scheduler> scheduler = Optional.empty();
    private boolean closed;

    private QuartzTrigger(JobRunner jobs, Clock clock) {
        this.jobs = jobs;
        this.round = new Round(jobs, clock);
    }

    /**
     * Wakes the rounds from now on. Comes back at once: Quartz takes its time to start, and nobody has to wait for it.
     *
     * @param clock tells the rounds what time it is
     */
    public static QuartzTrigger of(JobRunner jobs, Clock clock) {
        QuartzTrigger trigger = new QuartzTrigger(jobs, clock);
        Thread starter = new Thread(trigger::start, "wakeup");
        starter.setDaemon(true);
        starter.start();
        return trigger;
    }

    private synchronized void start() {
        if (closed) {
            return;
        }
        try {
            Scheduler quartz = new StdSchedulerFactory(settings()).getScheduler();
            quartz.setJobFactory((bundle, asking) -> round);
            quartz.scheduleJob(JobBuilder.newJob(Round.class).build(), everyMinute());
            quartz.start();
            var unused = guard.scheduleWithFixedDelay(() -> rouse(quartz), 1, 1, TimeUnit.MINUTES);
            scheduler = Optional.of(quartz);
        } catch (SchedulerException | RuntimeException | LinkageError e) {
            LOG.error("nothing is done by itself: the scheduler cannot be started", e);
        }
    }

    /** Plans the next wake-up anew where it lies further ahead than any that is planned by a right clock. */
    private static void rouse(Scheduler quartz) {
        try {
            Trigger planned = quartz.getTrigger(EVERY_MINUTE);
            Instant latest = Instant.now().plus(TWICE);
            if (planned != null && planned.getNextFireTime().toInstant().isAfter(latest)) {
                quartz.rescheduleJob(EVERY_MINUTE, everyMinute());
            }
        } catch (SchedulerException | RuntimeException e) {
            LOG.warn("the scheduler did not say when it wakes next: {}", e.getMessage());
        }
    }

    private static Trigger everyMinute() {
        return TriggerBuilder.newTrigger()
                .withIdentity(EVERY_MINUTE)
                .startNow()
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "rounds");
        settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "1");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        return settings;
    }

    /** Wakes nobody any more; the round under way begins nothing further and is waited for. */
    @Override
    public void close() {
        jobs.stop();
        // The guard last: who is starting hands it its work, unless it sees that it is too late.
        synchronized (this) {
            closed = true;
            scheduler.ifPresent(QuartzTrigger::shutDown);
        }
        guard.shutdownNow();
        round.awaitEnd();
    }

    private static void shutDown(Scheduler scheduler) {
        try {
            scheduler.shutdown(false);
        } catch (SchedulerException e) {
            LOG.warn("the scheduler did not stop cleanly: {}", e.getMessage());
        }
    }

    /** One wake-up. Two never run at the same time: a long round is not overtaken by the next. */
    @DisallowConcurrentExecution
    private static final class Round implements Job {
        private final JobRunner jobs;
        private final Clock clock;
        private boolean closed;

        Round(JobRunner jobs, Clock clock) {
            this.jobs = jobs;
            this.clock = clock;
        }

        @Override
        public synchronized void execute(JobExecutionContext context) {
            if (!closed) {
                jobs.runDue(clock.instant());
            }
        }

        /** Comes back when no round is under way, and none will be. */
        synchronized void awaitEnd() {
            closed = true;
        }
    }
}
