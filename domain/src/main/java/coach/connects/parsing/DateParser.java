package coach.connects.parsing;

import coach.connects.parsing.DateError.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a date as people write it: {@code today}, {@code yesterday}, {@code 3 days ago}, {@code Monday}, {@code 2 March},
 * {@code March 2nd, 2026}, {@code 2026-03-02}, {@code 25/3/2026}. One that may be two days is answered with both.
 */
public final class DateParser {
    private static final int LONGEST = 40;
    /** A day so near ahead is rather meant than the one a year ago. */
    private static final int SOON = 31;
    /** The same where only the month was left out. */
    private static final int VERY_SOON = 3;
    /** In how many months at most a day of the month is looked for; the 31st is in the second at the latest. */
    private static final int MONTHS = 3;

    private DateParser() {}

    /**
     * Reads the day on which something happened (W-04, W-08). Without a year it is the latest such day; where that is not
     * in the last year, or the next one is near, it is to be asked back.
     *
     * @param today the day that counts as today
     */
    public static ParseResult<LocalDate, DateError> read(String text, LocalDate today) {
        return read(text, today, new DateConstraint.UpTo(today));
    }

    /** The latest such day, for looking back: what is asked back about an entry needs no answer here; empty when there is none. */
    public static Optional<LocalDate> latest(String text, LocalDate today) {
        return read(text, today)
                .fold(
                        Optional::of,
                        error -> error.days().stream()
                                .filter(day -> error.reason() == Reason.LONG_AGO)
                                .findFirst());
    }

    /**
     * Reads the day at whose start something ends (W-08). Without a year it is the next such day.
     *
     * @param today the day that counts as today, for words such as {@code tomorrow}
     * @param beginning the day after which it must lie
     */
    public static ParseResult<LocalDate, DateError> readUntil(String text, LocalDate today, LocalDate beginning) {
        return read(text, today, new DateConstraint.After(beginning));
    }

    private static ParseResult<LocalDate, DateError> read(String text, LocalDate today, DateConstraint constraint) {
        String written = CaseFolding.of(text.strip());
        if (written.isEmpty() || written.length() > LONGEST) {
            return refused(Reason.NO_DATE, List.of());
        }
        Optional<LocalDate> relative = RelativeDateParser.read(written, today);
        if (relative.isPresent()) {
            return reading(List.of(relative), constraint);
        }
        List<LocalDate> weekdays = WeekdayParser.read(written, today, constraint);
        if (!weekdays.isEmpty()) {
            return reading(weekdays.stream().map(Optional::of).toList(), constraint);
        }
        OptionalInt dayOfMonth = WrittenDateParser.ordinal(written);
        if (dayOfMonth.isPresent()) {
            return ofSomeMonth(dayOfMonth.getAsInt(), today, constraint);
        }
        List<PartialDate> days = WrittenDateParser.read(written);
        return days.isEmpty()
                ? refused(Reason.NO_DATE, List.of())
                : doubted(
                        days,
                        today,
                        reading(days.stream().map(day -> day.in(constraint)).toList(), constraint),
                        constraint);
    }

    /**
     * The same, unless the year was left out of a day that lies just ahead, or that the last year did not have: the one long
     * ago is then asked for. A wrong year would make Connects expire at once.
     */
    private static ParseResult<LocalDate, DateError> doubted(
            List<PartialDate> days,
            LocalDate today,
            ParseResult<LocalDate, DateError> read,
            DateConstraint constraint) {
        Optional<LocalDate> last = read.value();
        boolean whole = days.stream().anyMatch(day -> day.year().isPresent());
        Optional<LocalDate> over = whole || days.size() > 1 ? Optional.empty() : justOver(days.get(0), constraint);
        if (over.isPresent()) {
            return refused(Reason.NOT_AFTER, List.of(over.get()));
        }
        if (whole || last.isEmpty() || constraint.direction() > 0) {
            return read;
        }
        Optional<LocalDate> coming = days.get(0).in(new DateConstraint.After(today));
        boolean soon =
                coming.filter(next -> !next.isAfter(today.plusDays(SOON))).isPresent();
        boolean longAgo = last.get().isBefore(today.minusYears(1));
        List<LocalDate> both = Stream.concat(last.stream(), coming.stream()).toList();
        return soon || longAgo ? refused(Reason.LONG_AGO, both) : read;
    }

    /** An end without a year that lies on its beginning or days before it: that of the next year may not be meant. */
    private static Optional<LocalDate> justOver(PartialDate day, DateConstraint constraint) {
        return constraint instanceof DateConstraint.After after
                ? day.in(new DateConstraint.UpTo(after.beginning()))
                        .filter(last -> !last.isBefore(after.beginning().minusDays(SOON)))
                : Optional.empty();
    }

    /** "The 3rd": the last or next one, unless it was the last and the next is only days ahead. */
    private static ParseResult<LocalDate, DateError> ofSomeMonth(int day, LocalDate today, DateConstraint constraint) {
        boolean endsToday = constraint.direction() > 0
                && today.getDayOfMonth() == day
                && constraint.refusal(today).isPresent();
        if (endsToday) {
            return refused(Reason.NOT_AFTER, List.of(today));
        }
        Optional<LocalDate> found = nearest(day, today, constraint);
        Optional<LocalDate> coming = nearest(day, today, new DateConstraint.After(today));
        boolean soon = constraint.direction() < 0
                && coming.filter(next -> !next.isAfter(today.plusDays(VERY_SOON)))
                        .isPresent()
                && !found.equals(Optional.of(today));
        return soon
                ? refused(
                        Reason.LONG_AGO,
                        Stream.concat(found.stream(), coming.stream()).toList())
                : reading(List.of(found), constraint);
    }

    private static Optional<LocalDate> nearest(int day, LocalDate today, DateConstraint constraint) {
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(months -> YearMonth.from(today).plusMonths((long) months * constraint.direction()))
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(date -> constraint.refusal(date).isEmpty())
                .findFirst();
    }

    private static ParseResult<LocalDate, DateError> reading(
            List<Optional<LocalDate>> meant, DateConstraint constraint) {
        Set<LocalDate> usable = new LinkedHashSet<>();
        List<DateError> refused = new ArrayList<>();
        for (Optional<LocalDate> day : meant) {
            Optional<Reason> refusal = day.isEmpty() ? Optional.of(Reason.NO_SUCH_DAY) : constraint.refusal(day.get());
            refusal.ifPresentOrElse(
                    reason -> refused.add(new DateError(reason, day.stream().toList())),
                    () -> day.ifPresent(usable::add));
        }
        // Which of two was meant is not told by one of them being ruled out: the other may be a slip.
        Set<LocalDate> real = new LinkedHashSet<>();
        meant.forEach(day -> day.ifPresent(real::add));
        if (real.size() > 1 && !usable.isEmpty()) {
            return refused(Reason.AMBIGUOUS, List.copyOf(real));
        }
        return usable.isEmpty()
                ? ParseResult.refused(mostTelling(refused))
                : ParseResult.of(usable.iterator().next());
    }

    /** Of two refusals the one that names a day. */
    private static DateError mostTelling(List<DateError> refused) {
        return refused.stream()
                .filter(error -> !error.days().isEmpty())
                .findFirst()
                .orElse(refused.get(0));
    }

    private static ParseResult<LocalDate, DateError> refused(Reason reason, List<LocalDate> days) {
        return ParseResult.refused(new DateError(reason, days));
    }
}
