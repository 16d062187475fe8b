package coach.connects.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days on which something of one kind is to be said. */
interface ReminderTrigger {
    /**
     * The first mark on this day or later, if nothing else happens until then; it may turn out that nothing is to be
     * said.
     */
    Optional<LocalDate> firstFrom(LocalDate day);

    /** What the marks within these days come to today. */
    List<Reminder> on(Span span);

    /**
     * Marks that are dealt with together: those of a day, or of several where some were missed.
     *
     * @param after the last day that is not among them
     * @param today the day on which it is said
     */
    record Span(LocalDate after, LocalDate through, LocalDate today) {
        boolean has(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(through);
        }
    }
}
