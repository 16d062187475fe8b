package coach.connects.schedule;

import coach.connects.chat.Timetable;
import coach.connects.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All errands, one after the other. An errand that fails keeps no other one from its turn and is tried again in a minute:
 * what it was to do stays due in the database.
 */
public final class Rounds implements Timetable {
    /** How long what was left undone waits; what the clock that wakes the rounds keeps to as well. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final List<Errand> errands;
    private volatile Instant lastRun = Instant.MIN;
    private volatile boolean stopped;

    /** These errands, in this order. */
    public Rounds(List<Errand> errands) {
        this.errands = List.copyOf(errands);
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        return errands.stream()
                .flatMap(errand -> errand.nextDue().stream())
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
    public void runAt(Instant instant) {
        if (!stopped) {
            lastRun = instant;
            errands.forEach(errand -> run(errand, instant));
        }
    }

    /** What whoever hosts the bot should know of what it does by itself, a sentence each. */
    public List<String> notes() {
        return errands.stream().flatMap(errand -> errand.notes().stream()).toList();
    }

    /** Begins nothing more; what is under way is finished. */
    public void stop() {
        stopped = true;
        errands.forEach(Errand::stop);
    }

    private static void run(Errand errand, Instant instant) {
        try {
            errand.run(instant);
        } catch (StoreUnavailable e) {
            LOG.warn("the database is not there, what is due waits: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("an errand failed", e);
        }
    }
}
