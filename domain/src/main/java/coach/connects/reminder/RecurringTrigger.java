package coach.connects.reminder;

import coach.connects.money.Connects;
import coach.connects.wallet.Correction;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days on which something comes again that is recorded by itself (W-11, W-36).
 *
 * @param kind what comes again
 * @param statement the wallet today
 */
record RecurringTrigger(RecurringKind kind, ReminderInput input, Statement statement) implements ReminderTrigger {
    /** Nobody wants to be told more of them at once; older ones stay out: Upwork's own history tells them better. */
    private static final int MOST_MARKS = 60;

    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        return kind.each(input).map(each -> kind.next(input, day));
    }

    @Override
    public List<Reminder> on(Span span) {
        Optional<Connects> each = kind.each(input);
        if (each.isEmpty()) {
            return List.of();
        }
        LocalDate oldest = kind.after(span.through(), -MOST_MARKS);
        LocalDate after = span.after().isBefore(oldest) ? oldest : span.after();
        List<LocalDate> marks = new ArrayList<>();
        LocalDate mark = kind.next(input, after.plusDays(1));
        for (int count = 0; count <= MOST_MARKS && !mark.isAfter(span.through()); count++) {
            if (!isSettled(mark) && !isToldShort(mark, each.get())) {
                marks.add(mark);
            }
            mark = kind.next(input, mark.plusDays(1));
        }
        return marks.isEmpty()
                ? List.of()
                : List.of(new Reminder.RecurringReminder(kind, span.today(), marks, each.get()));
    }

    /**
     * What was recorded by itself was taken back; or somebody was faster and recorded it, or said since what Upwork shows,
     * with all of it.
     */
    private boolean isSettled(LocalDate mark) {
        List<RecordedEntry> byItself = input.wallet().entries().stream()
                .filter(entry -> kind.is(entry)
                        && entry.effectiveOn().equals(mark)
                        && entry.eventId().startsWith(ReminderPlanner.EVENT))
                .toList();
        return byItself.isEmpty()
                ? input.wallet().entries().stream()
                        .filter(entry -> isByHand(entry, mark) || isShownAfter(entry, mark))
                        .anyMatch(entry -> !isTakenBack(entry))
                : byItself.stream().anyMatch(this::isTakenBack);
    }

    private boolean isByHand(RecordedEntry entry, LocalDate mark) {
        return kind.is(entry)
                && !entry.eventId().startsWith(ReminderPlanner.EVENT)
                && kind.holds(mark, entry.effectiveOn());
    }

    /** A balance that was shown on a later day; the dating of a lot changes none. */
    private boolean isShownAfter(RecordedEntry entry, LocalDate mark) {
        return entry instanceof Correction
                && entry.effectiveOn().isAfter(mark)
                && input.wallet().causedBy(entry.eventId()).stream()
                                .mapToInt(RecordedEntry::amount)
                                .sum()
                        != 0;
    }

    /** Once it was said of a week before it that there are too few, one is silent, until one is recorded again. */
    private boolean isToldShort(LocalDate mark, Connects each) {
        if (!kind.takes() || statement.balance().compareTo(each) >= 0) {
            return false;
        }
        LocalDate last = input.wallet().entries().stream()
                .filter(kind::is)
                .map(entry -> input.times().day(entry.recordedAt()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return input.reminders().keys().stream()
                .flatMap(key -> kind.dayOf(key).stream())
                .anyMatch(told -> told.isAfter(last) && told.isBefore(mark));
    }

    private boolean isTakenBack(RecordedEntry entry) {
        return input.wallet().entries().stream()
                .anyMatch(other -> other instanceof Reversal reversal && reversal.reverses() == entry.seq());
    }
}
