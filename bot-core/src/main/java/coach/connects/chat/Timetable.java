package coach.connects.chat;

import java.time.Instant;
import java.util.Optional;

/** What the bot does by itself, as seen by somebody who moves the clock: when the next thing falls due, and doing it. */
public interface Timetable {
    /**
     * The earliest instant after this one at which something is to be done, or empty when nothing is planned.
     *
     * @param instant excluded
     */
    Optional<Instant> nextAfter(Instant instant);

    /** Does everything that is due at this instant; what it has to say goes out by each platform's {@link Outbox}. */
    void runAt(Instant instant);
}
