package coach.connects.wallet.input;

import coach.connects.job.CaseFolding;
import coach.connects.wallet.input.DateReading.Reason;
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
public final class DateReader {
    private static final int LONGEST = 40;
    private static final int MOST_DAYS_AGO = 9999;

    private DateReader() {}

    /**
     * Reads the day on which something happened (W-04, W-08). Without a year it is the latest such day.
     *
     * @param today the day that counts as today
     */
    public static DateReading read(String text, LocalDate today) {
        return read(text, today, new DayWindow.UpTo(today));
    }

    /**
     * Reads the day at whose start something ends (W-08). Without a year it is the next such day.
     *
     * @param today the day that counts as today, for words such as {@code tomorrow}
     * @param beginning the day after which it must lie
     */
    public static DateReading readUntil(String text, LocalDate today, LocalDate beginning) {
        return read(text, today, new DayWindow.After(beginning));
    }

    private static DateReading read(String text, LocalDate today, DayWindow window) {
        String written = CaseFolding.of(text.strip());
        if (written.isEmpty() || written.length() > LONGEST) {
            return new DateReading.Refused(Reason.NO_DATE, Optional.empty());
        }
        Optional<LocalDate> relative = relative(written, today);
        if (relative.isPresent()) {
            return reading(List.of(relative), window);
        }
        List<LocalDate> weekdays = Weekdays.read(written, today, window);
        if (!weekdays.isEmpty()) {
            return reading(weekdays.stream().map(Optional::of).toList(), window);
        }
        List<WrittenDay> days = DateWords.read(written);
        return days.isEmpty()
                ? new DateReading.Refused(Reason.NO_DATE, Optional.empty())
                : reading(days.stream().map(day -> day.in(window)).toList(), window);
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
                return DateWords.number(number).stream()
                        .filter(days -> days <= MOST_DAYS_AGO)
                        .boxed()
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static DateReading reading(List<Optional<LocalDate>> meant, DayWindow window) {
        Set<LocalDate> usable = new LinkedHashSet<>();
        List<DateReading> refused = new ArrayList<>();
        for (Optional<LocalDate> day : meant) {
            Optional<Reason> refusal = day.isEmpty() ? Optional.of(Reason.NO_SUCH_DAY) : window.refusal(day.get());
            if (refusal.isPresent()) {
                refused.add(new DateReading.Refused(refusal.get(), day));
            } else {
                day.ifPresent(usable::add);
            }
        }
        if (usable.size() > 1) {
            return new DateReading.Ambiguous(List.copyOf(usable));
        }
        return usable.isEmpty()
                ? mostTelling(refused)
                : new DateReading.Read(usable.iterator().next());
    }

    /** Of two refusals the one that names a day. */
    private static DateReading mostTelling(List<DateReading> refused) {
        return refused.stream()
                .filter(reading ->
                        reading instanceof DateReading.Refused no && no.day().isPresent())
                .findFirst()
                .orElse(refused.get(0));
    }
}
