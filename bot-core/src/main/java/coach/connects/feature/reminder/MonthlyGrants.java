package coach.connects.feature.reminder;

import coach.connects.reminder.ReminderPlanner;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.Optional;

/** The monthly Connects that were recorded by themselves (W-11). */
record MonthlyGrants(Wallet wallet) {
    /** What caused those of this billing day; empty while none were recorded by themselves. */
    Optional<String> causeOf(LocalDate day) {
        return wallet.entries().stream()
                .filter(entry -> entry instanceof Grant grant
                        && grant.grant() == GrantKind.MONTHLY
                        && grant.effectiveOn().equals(day))
                .map(RecordedEntry::cause)
                .filter(cause -> cause.startsWith(ReminderPlanner.CAUSE))
                .findFirst();
    }
}
