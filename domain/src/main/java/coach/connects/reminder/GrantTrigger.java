package coach.connects.reminder;

import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Reversal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The billing days on which Upwork gives monthly Connects, once their owner agreed to have them recorded (W-11). Of a
 * billing day from the 29th on, Upwork makes the 1st.
 */
record GrantTrigger(ReminderInput input) implements ReminderTrigger {
    /** Nobody wants to be given more of them at once; older ones stay out. */
    private static final int MOST_YEARS = 5;

    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        return billingDay().map(billing -> next(day, billing));
    }

    @Override
    public List<Reminder> on(Span span) {
        Optional<Integer> billing = billingDay();
        if (billing.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        LocalDate oldest = span.through().minusYears(MOST_YEARS);
        LocalDate after = span.after().isBefore(oldest) ? oldest : span.after();
        for (LocalDate day = next(after.plusDays(1), billing.get());
                !day.isAfter(span.through());
                day = next(day.plusDays(1), billing.get())) {
            if (!isSettled(day)) {
                days.add(day);
            }
        }
        return days.isEmpty()
                ? List.of()
                : List.of(new Reminder.GrantReminder(
                        span.today(), days, input.reminders().monthly().orElseThrow()));
    }

    private Optional<Integer> billingDay() {
        return input.reminders().monthly().flatMap(amount -> input.profile().monthlyDay());
    }

    /** Somebody was faster and recorded it by a command, or took back what was recorded by itself. */
    private boolean isSettled(LocalDate day) {
        return input.wallet().entries().stream()
                .filter(entry -> isMonthly(entry, day))
                .anyMatch(entry -> !entry.cause().startsWith(ReminderPlanner.CAUSE) || isTakenBack(entry));
    }

    private boolean isTakenBack(RecordedEntry entry) {
        return input.wallet().entries().stream()
                .anyMatch(other -> other instanceof Reversal reversal && reversal.reverses() == entry.seq());
    }

    private static boolean isMonthly(RecordedEntry entry, LocalDate day) {
        return entry instanceof Grant grant
                && grant.grant() == GrantKind.MONTHLY
                && grant.effectiveOn().equals(day);
    }

    private static LocalDate next(LocalDate day, int billing) {
        LocalDate inMonth = day.withDayOfMonth(billing);
        return inMonth.isBefore(day) ? inMonth.plusMonths(1) : inMonth;
    }
}
