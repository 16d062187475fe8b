package coach.connects.feature.reminder;

import coach.connects.reminder.RecurringKind;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What comes again and was recorded by itself (W-11, W-36).
 *
 * @param kind what comes again
 */
record RecurringEntries(Wallet wallet, RecurringKind kind) {
    /** What caused the entry of this day; empty while none was recorded by itself. */
    Optional<String> eventOn(LocalDate day) {
        return wallet.entries().stream()
                .filter(entry -> kind.is(entry) && entry.effectiveOn().equals(day))
                .map(RecordedEntry::eventId)
                .filter(eventId -> eventId.startsWith(ReminderPlanner.EVENT))
                .findFirst();
    }
}
