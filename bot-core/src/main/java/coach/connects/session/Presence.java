package coach.connects.session;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody was here last, for whoever erases those who stay away.
 *
 * @param seenOn the day of their last message, in UTC; of those that only read, at most a week old
 * @param toldOn the day on which they were told that they will be erased; nothing that holds once they have come back
 */
public record Presence(Optional<LocalDate> seenOn, Optional<LocalDate> toldOn) {
    /** Nothing is known, as in what earlier versions kept. */
    public static final Presence UNKNOWN = new Presence(Optional.empty(), Optional.empty());

    private static final int STALE_DAYS = 7;

    /** They are here. */
    Presence seen(LocalDate day) {
        return seenOn.filter(day::equals).isPresent() && toldOn.isEmpty()
                ? this
                : new Presence(Optional.of(day), Optional.empty());
    }

    /** They were told. */
    public Presence told(LocalDate day) {
        return new Presence(seenOn, Optional.of(day));
    }

    /** Whether a visit that only reads is to be noted all the same. */
    public boolean isStale(LocalDate day) {
        return toldOn.isPresent()
                || seenOn.filter(seen -> seen.isAfter(day.minusDays(STALE_DAYS)))
                        .isEmpty();
    }
}
