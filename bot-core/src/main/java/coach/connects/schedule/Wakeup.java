package coach.connects.schedule;

import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alarm clock: Quartz wakes the rounds once a minute, beginning at once. It keeps nothing, since what is due stands in
 * the database; a wake-up that is missed is made good by the next one.
 */
public final class Wakeup implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wakeup.class);

    private final Rounds rounds;
    private final Round round;
    private Optional<Scheduler> scheduler = Optional.empty();
    private boolean closed;

    private Wakeup(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.round = new Round(rounds, clock);
    }

    /**
     * Wakes the rounds from now on. Comes back at once: Quartz takes its time to start, and nobody has to wait for it.
     *
     * @param clock tells the rounds what time it is
     */
    public static Wakeup of(Rounds rounds, Clock clock) {
        Wakeup wakeup = new Wakeup(rounds, clock);
        Thread starter = new Thread(wakeup::start, "wakeup");
        starter.setDaemon(true);
        starter.start();
        return wakeup;
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
            scheduler = Optional.of(quartz);
        } catch (SchedulerException e) {
            LOG.error("nothing is done by itself: the scheduler cannot be started", e);
        }
    }

    private static Trigger everyMinute() {
        return TriggerBuilder.newTrigger()
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
        rounds.stop();
        synchronized (this) {
            closed = true;
            scheduler.ifPresent(Wakeup::shutDown);
        }
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
        private final Rounds rounds;
        private final Clock clock;
        private boolean closed;

        Round(Rounds rounds, Clock clock) {
            this.rounds = rounds;
            this.clock = clock;
        }

        @Override
        public synchronized void execute(JobExecutionContext context) {
            if (!closed) {
                rounds.runAt(clock.instant());
            }
        }

        /** Comes back when no round is under way, and none will be. */
        synchronized void awaitEnd() {
            closed = true;
        }
    }
}
