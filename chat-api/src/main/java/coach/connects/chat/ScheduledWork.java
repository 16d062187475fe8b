package coach.connects.chat;

import java.time.Instant;
import java.util.Optional;

/** What the bot does by itself, as seen by somebody who moves the clock: when the next thing falls due, and doing it. */
public interface ScheduledWork {
    /**
     * The earliest instant after this one at which something is to be done, or empty when nothing is planned.
     *
     * @param instant excluded
     */
    Optional<Instant> nextDueAfter(Instant instant);

    /** Does everything that is due at this instant; what it has to say goes out by each platform's {@link MessageSender}. */
    void runDue(Instant instant);
}
