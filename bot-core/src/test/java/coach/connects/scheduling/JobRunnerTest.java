package coach.connects.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.connects.store.StoreUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Something due at one instant; done by one run, unless it fails. */
    private static class Once implements DueJob {
        private final List<Instant> runs = new ArrayList<>();
        private Optional<Instant> due;
        private boolean failing;
        private StoreUnavailableException.Category why = StoreUnavailableException.Category.FAILED;

        Once(Instant due) {
            this.due = Optional.of(due);
        }

        @Override
        public Optional<Instant> nextDue() {
            return due;
        }

        @Override
        public void run(Instant now) {
            runs.add(now);
            if (failing) {
                throw new StoreUnavailableException(why, "gone");
            }
            due = Optional.empty();
        }
    }

    @Test
    void theEarliestOfAllErrandsIsNext() {
        JobRunner jobs = new JobRunner(List.of(new Once(NOON.plusSeconds(60)), new Once(NOON.plusSeconds(30))));

        assertEquals(Optional.of(NOON.plusSeconds(30)), jobs.nextDueAfter(NOON));
        assertEquals(Optional.of(NOON.plusSeconds(30).plusMillis(1)), jobs.nextDueAfter(NOON.plusSeconds(30)));
    }

    /** Also where nothing ever woke one; a long round gives signs as it goes. */
    @Test
    void withoutARoundForFiveMinutesRemindersAreLate() {
        AtomicLong nanos = new AtomicLong(7);
        AtomicReference<RoundListener> told = new AtomicReference<>();
        DueJob job = new Once(NOON) {
            @Override
            public void watchedBy(RoundListener listener) {
                told.set(listener);
            }
        };
        JobRunner jobs = new JobRunner(List.of(job), Optional.empty(), nanos::get);
        List<ReminderOutcome> counted = new ArrayList<>();
        jobs.watchedBy(new RoundListener() {
            @Override
            public void looked(ReminderOutcome outcome) {
                counted.add(outcome);
            }
        });

        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        assertEquals(Optional.empty(), jobs.trouble());
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertEquals(Optional.of("no round for 6 minutes: reminders are late"), jobs.trouble());
        jobs.runDue(NOON);
        assertEquals(Optional.empty(), jobs.trouble());
        nanos.addAndGet(Duration.ofMinutes(6).toNanos());
        told.get().looked(ReminderOutcome.ON_TIME);
        assertEquals(Optional.empty(), jobs.trouble());
        assertEquals(List.of(ReminderOutcome.ON_TIME), counted);
    }

    @Test
    void whatFailsIsTriedAgainInAMinuteAndKeepsNobodyFromTheirTurn() {
        Once failing = new Once(NOON);
        failing.failing = true;
        Once other = new Once(NOON);
        JobRunner jobs = new JobRunner(List.of(failing, other));

        jobs.runDue(NOON);

        assertEquals(List.of(NOON), other.runs);
        assertEquals(Optional.of(NOON.plus(Duration.ofMinutes(1))), jobs.nextDueAfter(NOON));
        failing.failing = false;
        jobs.runDue(NOON.plus(Duration.ofMinutes(1)));
        assertEquals(Optional.empty(), jobs.nextDueAfter(NOON));
    }

    /** P-8: each further one would wait for the database in vain, and say so in the log. */
    @Test
    void whereTheDatabaseIsLostTheOthersWaitForTheNextRound() {
        Once failing = new Once(NOON);
        failing.failing = true;
        failing.why = StoreUnavailableException.Category.LOST;
        Once other = new Once(NOON);
        JobRunner jobs = new JobRunner(List.of(failing, other));

        jobs.runDue(NOON);
        assertEquals(List.of(), other.runs);
        failing.failing = false;
        jobs.runDue(NOON.plus(Duration.ofMinutes(1)));
        assertEquals(List.of(NOON.plus(Duration.ofMinutes(1))), other.runs);
    }

    @Test
    void quartzWakesTheRoundsAtOnceAndAStoppedClockWakesNobody() throws InterruptedException {
        CountDownLatch woken = new CountDownLatch(1);
        DueJob job = new DueJob() {
            @Override
            public Optional<Instant> nextDue() {
                return Optional.empty();
            }

            @Override
            public void run(Instant now) {
                woken.countDown();
            }
        };

        QuartzTrigger trigger = QuartzTrigger.of(new JobRunner(List.of(job)), Clock.systemUTC());
        assertTrue(woken.await(60, TimeUnit.SECONDS));
        trigger.close();

        Once late = new Once(NOON);
        JobRunner stopped = new JobRunner(List.of(late));
        stopped.stop();
        stopped.runDue(NOON);
        assertEquals(List.of(), late.runs);
    }
}
