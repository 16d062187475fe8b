package coach.connects.parsing;

import coach.connects.parsing.DateError.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a date as people write it: {@code today}, {@code yesterday}, {@code 3 days ago}, {@code Monday}, {@code 2 March},
 * {@code March 2nd, 2026}, {@code 2026-03-02}, {@code 25/3/2026}. One that may be two days is answered with both.
 */
public final class DateParser {
    private static final int LONGEST = 40;
    private static final int MOST_DAYS_AGO = 9999;

    private DateParser() {}

    /**
     * Reads the day on which something happened (W-04, W-08). Without a year it is the latest such day.
     *
     * @param today the day that counts as today
     */
    public static ParseResult<LocalDate, DateError> read(String text, LocalDate today) {
        return read(text, today, new DateConstraint.UpTo(today));
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
        Optional<LocalDate> relative = relative(written, today);
        if (relative.isPresent()) {
            return reading(List.of(relative), constraint);
        }
        List<LocalDate> weekdays = WeekdayParser.read(written, today, constraint);
        if (!weekdays.isEmpty()) {
            return reading(weekdays.stream().map(Optional::of).toList(), constraint);
        }
        List<PartialDate> days = WrittenDateParser.read(written);
        return days.isEmpty()
                ? refused(Reason.NO_DATE, List.of())
                : reading(days.stream().map(day -> day.in(constraint)).toList(), constraint);
    }

    private static Optional<LocalDate> relative(String written, LocalDate today) {
        return switch (written) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> daysAgo(written).map(today::minusDays);
        };
    }

    private static Optional<Integer> daysAgo(String written) {
        for (String end : List.of(" days ago", " day ago")) {
            if (written.endsWith(end)) {
                String number = written.substring(0, written.length() - end.length());
                return WrittenDateParser.number(number).stream()
                        .filter(days -> days <= MOST_DAYS_AGO)
                        .boxed()
                        .findFirst();
            }
        }
        return Optional.empty();
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
