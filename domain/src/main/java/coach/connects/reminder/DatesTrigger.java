package coach.connects.reminder;

import coach.connects.money.Connects;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Once a month while the wallet holds Connects whose dates are not known: Upwork shows what expires within 30 days, and
 * nothing else tells of them (W-14).
 *
 * @param statement the wallet today
 */
record DatesTrigger(Statement statement) implements ReminderTrigger {
    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        return began().map(begin -> month(begin, day.minusDays(1)));
    }

    @Override
    public List<Reminder> on(Span span) {
        boolean marked =
                began().filter(begin -> span.has(month(begin, span.after()))).isPresent();
        Connects undated = undated().map(Lot::remaining).reduce(Connects.ZERO, Connects::plus);
        return marked ? List.of(new Reminder.DatesReminder(span.today(), undated)) : List.of();
    }

    /**
     * The first monthly day of the beginning that comes after this day, not before a whole month is over. There is one in
     * each calendar month, a short month's being its last day: so it is the one of this day's month, or of the next.
     */
    private static LocalDate month(LocalDate begin, LocalDate after) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(YearMonth.from(begin), YearMonth.from(after)));
        LocalDate mark = begin.plusMonths(months);
        return mark.isAfter(after) ? mark : begin.plusMonths(months + 1);
    }

    private Optional<LocalDate> began() {
        return undated().map(Lot::acquiredOn).min(Comparator.naturalOrder());
    }

    private Stream<Lot> undated() {
        return statement.lots().stream().filter(lot -> !lot.dated());
    }
}
