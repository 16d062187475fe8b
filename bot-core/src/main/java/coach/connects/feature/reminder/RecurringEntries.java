package coach.connects.feature.reminder;

import coach.connects.reminder.ReminderPlanner;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** What comes again and was recorded by itself: monthly Connects (W-11), the badge (W-36). */
record RecurringEntries(Wallet wallet) {
    /** What caused the monthly ones of this billing day; empty while none were recorded by themselves. */
    Optional<String> grantOn(LocalDate day) {
        return causeOf(day, entry -> entry instanceof Grant grant && grant.grant() == GrantKind.MONTHLY);
    }

    /** What caused the badge's entry of the week that begins on this day; empty while none was recorded by itself. */
    Optional<String> badgeOn(LocalDate day) {
        return causeOf(day, Badge.class::isInstance);
    }

    private Optional<String> causeOf(LocalDate day, Predicate<RecordedEntry> kind) {
        return wallet.entries().stream()
                .filter(entry -> kind.test(entry) && entry.effectiveOn().equals(day))
                .map(RecordedEntry::cause)
                .filter(cause -> cause.startsWith(ReminderPlanner.CAUSE))
                .findFirst();
    }
}
