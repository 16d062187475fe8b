package coach.connects.reminder;

import coach.connects.reminder.Reminder.ExpiringLot;
import coach.connects.wallet.Expiry;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * So many days before a lot expires, and the day at whose start it did (G-07). One that came to its end while marks of it
 * were missed is told as gone.
 *
 * @param statement the wallet today
 * @param days how many days before, 0 being the day itself
 */
record ExpiryTrigger(Statement statement, List<Integer> days) implements ReminderTrigger {
    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        Stream<LocalDate> ends = Stream.concat(
                statement.lots().stream().map(Lot::expiresOn), expired().map(Expiry::effectiveOn));
        return ends.flatMap(this::marksOf).filter(mark -> !mark.isBefore(day)).min(Comparator.naturalOrder());
    }

    @Override
    public List<Reminder> on(Span span) {
        List<ExpiringLot> going = statement.lots().stream()
                .filter(lot -> isMarked(lot.expiresOn(), span))
                .map(lot -> new ExpiringLot(lot.remaining(), lot.expiresOn(), lot.dated()))
                .toList();
        List<ExpiringLot> gone = expired()
                .filter(expiry -> isMarked(expiry.effectiveOn(), span))
                .map(expiry -> new ExpiringLot(expiry.connects(), expiry.effectiveOn(), true))
                .toList();
        if (going.isEmpty() && gone.isEmpty()) {
            return List.of();
        }
        return List.of(new Reminder.ExpiryReminder(span.today(), going, gone));
    }

    private boolean isMarked(LocalDate end, Span span) {
        return marksOf(end).anyMatch(span::has);
    }

    private Stream<LocalDate> marksOf(LocalDate end) {
        return days.stream().map(end::minusDays);
    }

    private Stream<Expiry> expired() {
        return statement.lines().stream()
                .map(StatementLine::entry)
                .filter(Expiry.class::isInstance)
                .map(Expiry.class::cast);
    }
}
