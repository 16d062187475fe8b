package coach.connects.posting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a client joined Upwork: a day, or only a month or a year where the page shows no more.
 *
 * @param earliest the first day on which it may have been
 * @param latest the last one
 */
public record MemberSince(LocalDate earliest, LocalDate latest) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    public static MemberSince on(LocalDate date) {
        return new MemberSince(date, date);
    }

    public static MemberSince in(YearMonth month) {
        return new MemberSince(month.atDay(1), month.atEndOfMonth());
    }

    public static MemberSince in(Year year) {
        return new MemberSince(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Reads {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}; empty for anything else. */
    public static Optional<MemberSince> parse(String iso) {
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case YEAR -> in(Year.parse(iso));
                        case MONTH -> in(YearMonth.parse(iso));
                        default -> on(LocalDate.parse(iso));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the other may be the same day, told more or less exactly. */
    public boolean agreesWith(MemberSince other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    /** Whether the month is known, and not the year alone. */
    public boolean knowsMonth() {
        return YearMonth.from(earliest).equals(YearMonth.from(latest));
    }

    /** {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}. */
    @Override
    public String toString() {
        if (earliest.equals(latest)) {
            return latest.toString();
        }
        return knowsMonth()
                ? YearMonth.from(latest).toString()
                : Year.from(latest).toString();
    }
}
